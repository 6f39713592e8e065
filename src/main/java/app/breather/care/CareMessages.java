package app.breather.care;

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
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells parents what caregivers answer, and caregivers what concerns their own asks and promises. A
 * caregiver is never told of another's answer.
 */
@Component
class CareMessages {

  static final String ENTERED = "care.message.entered";
  static final String OFFER_TAKEN = "care.message.offerTaken";
  private static final Duration LATE = Duration.ofHours(24);

  private final Messages messages;
  private final CareMail mail;
  private final Members members;
  private final CurrentActor current;
  private final Clock clock;

  CareMessages(
      Messages messages, CareMail mail, Members members, CurrentActor current, Clock clock) {
    this.messages = messages;
    this.mail = mail;
    this.members = members;
    this.current = current;
    this.clock = clock;
  }

  /**
   * @param told to a caregiver whose yes somebody else entered
   */
  void accepted(
      CareSlot slot, MemberId caregiver, List<Period> parts, Coverage coverage, String told) {
    var key = coverage == Coverage.COVERED ? "care.message.accepted" : "care.message.partly";
    var parents = parents();
    messages.send(
        parts.stream()
            .flatMap(
                part ->
                    Stream.concat(
                        to(MessageKind.ANSWERED, parents, key, slot, yes(caregiver, part)),
                        to(MessageKind.ASKED, Set.of(caregiver), told, slot, yes(me(), part))))
            .toList());
    mail.accepted(slot);
  }

  void declined(CareSlot slot, @Nullable String word) {
    toParents(MessageKind.ANSWERED, "care.message.declined", slot, me(), word);
    mail.givenBack(slot);
  }

  /** Less than a day before it is needed, it cannot wait. */
  void takenBack(CareSlot slot, MemberId who, @Nullable String word) {
    var late = slot.period().from().isBefore(clock.instant().plus(LATE));
    if (late) {
      toParents(MessageKind.TAKEN_BACK_LATE, "care.message.takenBack.urgent", slot, who, word);
    } else {
      toParents(MessageKind.ANSWERED, "care.message.takenBack", slot, who, word);
    }
    toCaregivers(Set.of(who), "care.message.takenBack.entered", slot);
    mail.givenBack(slot);
  }

  /** To parents, and to the caregiver when a parent entered it; who was asked hears by mail. */
  void comesAfterAll(CareSlot slot, RegularCare care) {
    var key = "care.message.afterAll";
    var said = about(slot, care.caregiver(), slot.period());
    var route = care.id().route();
    var parents =
        parents().stream().map(one -> new Message(MessageKind.ANSWERED, one, key, said, route));
    var entered =
        new Message(MessageKind.ASKED, care.caregiver(), ENTERED, yes(me(), slot.period()), route);
    messages.send(Stream.concat(parents, Stream.of(entered)).toList());
    mail.cancelled(slot);
  }

  void undone(CareSlot slot) {
    toParents(MessageKind.ANSWERED, "care.message.undone", slot, me(), null);
    mail.givenBack(slot);
  }

  /**
   * @param by the parent in whose name
   */
  void asked(CareSlot slot, Collection<MemberId> caregivers, MemberId by) {
    var said = about(slot, by, slot.period());
    messages.send(to(MessageKind.ASKED, caregivers, "care.message.asked", slot, said).toList());
    mail.asked(slot, caregivers);
  }

  /** All were asked one after another, and something is still open. */
  void nobodyLeft(CareSlot slot) {
    var said = List.<Argument>of(new Argument.Children(slot.childIds()), when(slot));
    messages.send(
        to(MessageKind.NOBODY_COVERS, parents(), "care.message.nobodyLeft", slot, said).toList());
  }

  void askedAgain(CareSlot slot, Collection<MemberId> caregivers) {
    toCaregivers(caregivers, "care.message.askedAgain", slot);
    mail.asked(slot, caregivers);
  }

  /** To those whose promise still fits. */
  void changed(CareSlot slot, Collection<MemberId> promised) {
    toCaregivers(promised, "care.message.changed", slot);
    mail.changed(slot);
  }

  void cancelled(CareSlot slot, Collection<MemberId> promised) {
    toCaregivers(promised, "care.message.cancelled", slot);
    mail.cancelled(slot);
  }

  void withdrawn(CareSlot slot, MemberId caregiver, boolean promised) {
    var key = promised ? "care.message.released" : "care.message.withdrawn";
    toCaregivers(Set.of(caregiver), key, slot);
    mail.noLongerAsked(slot, caregiver);
  }

  private void toParents(
      MessageKind kind, String key, CareSlot slot, MemberId who, @Nullable String word) {
    var said = about(slot, who, slot.period());
    var all =
        Stream.concat(said.stream(), Optional.ofNullable(word).map(Argument.Text::new).stream());
    messages.send(
        to(kind, parents(), word == null ? key : key + ".word", slot, all.toList()).toList());
  }

  private void toCaregivers(Collection<MemberId> caregivers, String key, CareSlot slot) {
    messages.send(
        to(MessageKind.ASKED, caregivers, key, slot, about(slot, me(), slot.period())).toList());
  }

  private static Stream<Message> to(
      MessageKind kind,
      Collection<MemberId> people,
      String key,
      CareSlot slot,
      List<Argument> arguments) {
    return people.stream()
        .map(member -> new Message(kind, member, key, arguments, slot.id().route()));
  }

  private static List<Argument> yes(MemberId who, Period when) {
    return List.of(new Argument.Person(who), new Argument.When(when));
  }

  private static List<Argument> about(CareSlot slot, MemberId who, Period when) {
    return List.of(
        new Argument.Person(who), new Argument.Children(slot.childIds()), new Argument.When(when));
  }

  private static Argument when(CareSlot slot) {
    return new Argument.When(slot.period());
  }

  private List<MemberId> parents() {
    return members.parents().stream().map(MemberCard::id).toList();
  }

  private MemberId me() {
    return current.member();
  }
}
