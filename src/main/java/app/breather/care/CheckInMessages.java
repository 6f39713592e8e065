package app.breather.care;

import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks how regular care goes, and tells the other parents when somebody wishes that it changes. */
@Component
class CheckInMessages {

  private final Messages messages;
  private final Members members;
  private final Outbox outbox;
  private final Clock clock;

  CheckInMessages(Messages messages, Members members, Outbox outbox, Clock clock) {
    this.messages = messages;
    this.members = members;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Who has no account answers by the link in the letter. */
  void ask(RegularCare care, CheckInAsk ask) {
    boolean isCaregiver = ask.member().equals(care.caregiver());
    send(
        isCaregiver ? MessageKind.ASKED : MessageKind.BETWEEN_PARENTS,
        ask.member(),
        isCaregiver ? "checkin.message.caregiver" : "checkin.message.parent",
        care,
        care.caregiver());
    if (isCaregiver) {
      outbox.post(CheckInLetters.KIND, ask.id().value(), ask.member(), clock.instant());
    }
  }

  /** What was said stays on its page, so that no mail holds it. */
  void calls(RegularCare care, MemberId by) {
    members.parents().stream()
        .map(MemberCard::id)
        .filter(parent -> !parent.equals(by))
        .forEach(parent -> send(MessageKind.ANSWERED, parent, "checkin.message.calls", care, by));
  }

  private void send(MessageKind kind, MemberId to, String key, RegularCare care, MemberId person) {
    messages.send(
        List.of(
            new Message(
                kind,
                to,
                key,
                List.of(new Argument.Person(person), new Argument.Children(care.childIds())),
                care.id().route())));
  }
}
