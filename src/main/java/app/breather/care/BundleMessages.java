package app.breather.care;

import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells once what concerns several days at once. */
@Component
class BundleMessages {

  private final Messages messages;
  private final CareMail mail;
  private final Outbox outbox;
  private final Members members;
  private final CurrentActor current;
  private final Clock clock;

  BundleMessages(
      Messages messages,
      CareMail mail,
      Outbox outbox,
      Members members,
      CurrentActor current,
      Clock clock) {
    this.messages = messages;
    this.mail = mail;
    this.outbox = outbox;
    this.members = members;
    this.current = current;
    this.clock = clock;
  }

  /**
   * To the parents, less than a day ahead at once; to the caregiver when a parent entered it.
   *
   * @param slots that are open now, soonest first
   */
  void away(CareBundle bundle, List<CareSlot> slots, @Nullable String word) {
    var start = slots.getFirst().period().from();
    boolean late = start.isBefore(clock.instant().plus(AnswerBy.URGENT));
    var kind = late ? MessageKind.TAKEN_BACK_LATE : MessageKind.ANSWERED;
    var key = "care.message.away" + (late ? ".urgent" : "") + (word == null ? "" : ".word");
    var said = new ArrayList<>(about(bundle, slots, bundle.caregiver()));
    if (word != null) {
      said.add(new Argument.Text(word));
    }
    var parents = members.parents().stream().map(MemberCard::id).toList();
    messages.send(to(kind, parents, key, bundle, said));
    messages.send(
        to(
            MessageKind.ARRANGED,
            Set.of(bundle.caregiver()),
            "care.message.away.entered",
            bundle,
            about(bundle, slots, current.member())));
    slots.forEach(mail::givenBack);
  }

  /**
   * @param slots that they are asked for, soonest first
   */
  void asked(CareBundle bundle, BundleAsk ask, List<CareSlot> slots) {
    messages.send(
        to(
            MessageKind.ASKED,
            Set.of(ask.caregiver()),
            "care.message.bundle.asked",
            bundle,
            about(bundle, slots, ask.askedBy())));
    outbox.post(BundleLetters.KIND, ask.id(), ask.caregiver(), clock.instant());
  }

  private static List<Argument> about(CareBundle bundle, List<CareSlot> slots, MemberId who) {
    return List.of(
        new Argument.Person(who),
        new Argument.Children(children(slots)),
        new Argument.Day(bundle.firstDay()),
        new Argument.Day(bundle.lastDay()),
        new Argument.Text(Integer.toString(slots.size())));
  }

  private static Set<ChildId> children(List<CareSlot> slots) {
    return slots.stream().flatMap(slot -> slot.childIds().stream()).collect(Collectors.toSet());
  }

  private static List<Message> to(
      MessageKind kind,
      Collection<MemberId> people,
      String key,
      CareBundle bundle,
      List<Argument> said) {
    return people.stream()
        .map(member -> new Message(kind, member, key, said, bundle.id().route()))
        .toList();
  }
}
