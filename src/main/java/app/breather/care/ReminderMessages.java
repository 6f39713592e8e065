package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.List;
import org.springframework.stereotype.Component;

/** What those who are reminded are told. */
@Component
class ReminderMessages {

  private final Messages messages;
  private final Members members;

  ReminderMessages(Messages messages, Members members) {
    this.messages = messages;
    this.members = members;
  }

  void remind(CareSlot slot, ReminderPlan.Reminder reminder) {
    var key =
        switch (reminder.kind()) {
          case ANSWER_SOON -> "care.message.answerSoon";
          case CARE_TOMORROW -> "care.message.careTomorrow";
          case NOBODY_COVERS -> "care.message.nobodyCovers";
        };
    var kind =
        reminder.kind() == ReminderKind.NOBODY_COVERS
            ? MessageKind.NOBODY_COVERS
            : MessageKind.REMINDER;
    var said =
        List.<Argument>of(
            new Argument.Children(slot.childIds()), new Argument.When(reminder.about()));
    var to = reminder.who().map(List::of).orElseGet(this::parents);
    messages.send(
        to.stream()
            .map(member -> new Message(kind, member, key, said, slot.id().route()))
            .toList());
  }

  private List<MemberId> parents() {
    return members.parents().stream().map(MemberCard::id).toList();
  }
}
