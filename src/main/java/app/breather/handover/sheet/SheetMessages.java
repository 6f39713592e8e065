package app.breather.handover.sheet;

import app.breather.care.CareOccasion;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.List;
import org.springframework.stereotype.Component;

/** What those who have the children are told of the sheet. */
@Component
class SheetMessages {

  private final Messages messages;

  SheetMessages(Messages messages) {
    this.messages = messages;
  }

  void ready(CareOccasion part) {
    send(
        MessageKind.REMINDER,
        part,
        "handover.message.ready",
        List.of(new Argument.Children(part.children()), new Argument.When(part.own())));
  }

  void changed(CareOccasion part) {
    send(
        MessageKind.ARRANGED,
        part,
        "handover.message.changed",
        List.of(new Argument.Children(part.children()), new Argument.When(part.own())));
  }

  /** When they are back is what those who wait want to know. */
  void changed(CareOccasion part, DayContent before, DayContent now) {
    now.backAt()
        .filter(_ -> !before.backAt().equals(now.backAt()))
        .ifPresentOrElse(
            at ->
                send(
                    MessageKind.ARRANGED,
                    part,
                    "handover.message.backAt",
                    List.of(new Argument.Children(part.children()), new Argument.Moment(at))),
            () -> changed(part));
  }

  private void send(MessageKind kind, CareOccasion part, String key, List<Argument> said) {
    messages.send(
        List.of(new Message(kind, part.caregiver(), key, said, SheetNavigation.toMine(part.id()))));
  }
}
