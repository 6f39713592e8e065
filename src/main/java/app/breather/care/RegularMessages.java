package app.breather.care;

import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the caregiver what is proposed and ended, and the parents what the caregiver says. */
@Component
class RegularMessages {

  private final Messages messages;
  private final Members members;
  private final Outbox outbox;
  private final CurrentActor current;
  private final Clock clock;

  RegularMessages(
      Messages messages, Members members, Outbox outbox, CurrentActor current, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
    this.messages = messages;
    this.members = members;
    this.current = current;
  }

  void proposed(RegularCare care, Period first) {
    asked(care, "proposed", first);
  }

  /** Another time for what is agreed. */
  void proposedInstead(RegularCare care, Period first) {
    asked(care, "proposedInstead", first);
  }

  /** Who has no account answers by the link in the letter. */
  private void asked(RegularCare care, String key, Period first) {
    var to = Set.of(care.caregiver());
    send(care, MessageKind.ASKED, to, key, current.member(), new Argument.When(first));
    outbox.post(RegularLetters.KIND, care.id().value(), care.caregiver(), clock.instant());
  }

  /** Of the parents those who did not enter it, and the caregiver when a parent did. */
  void agreed(RegularCare care, Period first) {
    var when = new Argument.When(first);
    toParents(care, MessageKind.ANSWERED, "agreed", care.caregiver(), when);
    toCaregiver(care, "entered", when);
  }

  void declined(RegularCare care, @Nullable String word) {
    saidToParents(care, MessageKind.ANSWERED, "declined", word);
  }

  void withdrawn(RegularCare care) {
    toCaregiver(care, "withdrawn");
  }

  /**
   * By the caregiver.
   *
   * @param late whether the first day that falls away begins in less than a day
   */
  void givenUp(RegularCare care, LocalDate from, boolean late, @Nullable String word) {
    saidToParents(
        care,
        late ? MessageKind.TAKEN_BACK_LATE : MessageKind.ANSWERED,
        "givenUp",
        word,
        new Argument.Day(from));
  }

  /** By a parent. */
  void ended(RegularCare care, LocalDate from) {
    toCaregiver(care, "ended", new Argument.Day(from));
  }

  /** By a parent. */
  void dropped(RegularCare care, List<LocalDate> days) {
    var first = new Argument.Day(days.getFirst());
    if (days.size() == 1) {
      toCaregiver(care, "dropped", first);
    } else {
      toCaregiver(care, "dropped.many", first, new Argument.Day(days.getLast()));
    }
  }

  private void saidToParents(
      RegularCare care, MessageKind kind, String key, @Nullable String word, Argument... more) {
    if (word == null) {
      toParents(care, kind, key, current.member(), more);
      return;
    }
    var said = new ArrayList<>(List.of(more));
    said.add(new Argument.Text(word));
    toParents(care, kind, key + ".word", current.member(), said.toArray(Argument[]::new));
  }

  private void toParents(
      RegularCare care, MessageKind kind, String key, MemberId who, Argument... more) {
    var parents = members.parents().stream().map(MemberCard::id).toList();
    send(care, kind, parents, key, who, more);
  }

  private void toCaregiver(RegularCare care, String key, Argument... more) {
    var by = current.member();
    send(care, MessageKind.ARRANGED, Set.of(care.caregiver()), key, by, more);
  }

  private void send(
      RegularCare care,
      MessageKind kind,
      Collection<MemberId> people,
      String key,
      MemberId who,
      Argument... more) {
    var said = new ArrayList<Argument>();
    said.add(new Argument.Person(who));
    said.add(new Argument.Children(care.childIds()));
    said.addAll(List.of(more));
    messages.send(
        people.stream()
            .map(
                member ->
                    new Message(
                        kind, member, "care.message.regular." + key, said, care.id().route()))
            .toList());
  }
}
