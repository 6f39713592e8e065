package app.breather.timeoff;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells parents what another wants, says and cancels; care tells the caregivers itself. */
@Component
class TimeOffMessages {

  private static final String KEY = "timeoff.message.";

  private final Messages messages;
  private final Members members;
  private final CurrentActor current;

  TimeOffMessages(Messages messages, Members members, CurrentActor current) {
    this.messages = messages;
    this.members = members;
    this.current = current;
  }

  /** Those who are asked or may object, and the other parents that it is so. */
  void planned(TimeOff timeOff) {
    var instead = timeOff.instead().map(Instead::first);
    tellAll(timeOff, kind(timeOff) + (instead.isPresent() ? ".instead" : ""), instead);
  }

  /** The same of what was at another time before. */
  void moved(TimeOff timeOff, Period before) {
    tellAll(timeOff, kind(timeOff) + ".instead", Optional.of(before));
  }

  private void tellAll(TimeOff timeOff, String kind, Optional<Period> before) {
    for (var parent : members.parents().stream().map(MemberCard::id).toList()) {
      send(List.of(parent), said(timeOff, parent) + kind, timeOff, timeOff.reason(), before);
    }
  }

  /** To the other parents: it is as it was. */
  void movedBack(TimeOff timeOff) {
    var parents = members.parents().stream().map(MemberCard::id).toList();
    send(parents, "movedBack", timeOff, "");
  }

  private static String said(TimeOff timeOff, MemberId parent) {
    if (timeOff.people().find(parent).isEmpty()) {
      return "planned.";
    }
    if (timeOff.agreedFrom().isPresent()) {
      return "announced.";
    }
    return new TimeOffSide(timeOff, parent).isSuggested() ? "suggested." : "asked.";
  }

  /**
   * To the other side.
   *
   * @param how a key of what was answered
   */
  void answered(TimeOff timeOff, String how, String word) {
    var me = current.person().member();
    if (timeOff.days().isPresent()) {
      send(timeOff.people().otherSide(me), how + ".repeats", timeOff, word);
      return;
    }
    boolean suggested =
        new TimeOffSide(timeOff, me).isSuggested() && Set.of("yes", "no").contains(how);
    send(timeOff.people().otherSide(me), suggested ? how + ".suggested" : how, timeOff, word);
  }

  /** To those whose yes is missing. */
  void askedStill(TimeOff timeOff) {
    var missing =
        timeOff.people().all().stream()
            .filter(person -> person.is(Answer.WAITING))
            .map(TimeOffPerson::member)
            .toList();
    var instead = timeOff.instead().map(Instead::first);
    var kind = kind(timeOff) + (instead.isPresent() ? ".instead" : "");
    send(missing, "asked." + kind, timeOff, timeOff.reason(), instead);
  }

  /** To those who are off: this member was to have the children, and will be away. */
  void uncovered(TimeOff timeOff, MemberId away) {
    var arguments =
        List.<Argument>of(new Argument.Person(away), new Argument.When(timeOff.period()));
    messages.send(
        timeOff
            .people()
            .owners()
            .map(
                owner ->
                    new Message(
                        MessageKind.BETWEEN_PARENTS,
                        owner.member(),
                        KEY + "uncovered",
                        arguments,
                        timeOff.id().route()))
            .toList());
  }

  /** To the other parents; a day that repeats reads as any that is cancelled. */
  void dropped(TimeOff day, SomeDays days) {
    var parents = members.parents().stream().map(MemberCard::id).toList();
    send(parents, days.following() ? "cancelled.following" : "cancelled.meTime", day, "");
  }

  void cancelled(TimeOff timeOff) {
    var parents = members.parents().stream().map(MemberCard::id).toList();
    send(parents, "cancelled." + kind(timeOff), timeOff, "");
  }

  /**
   * @param word what somebody wrote; without one the message is worded otherwise
   */
  private void send(Collection<MemberId> to, String what, TimeOff timeOff, String word) {
    send(to, what, timeOff, word, Optional.empty());
  }

  /**
   * @param before when it was, or what it is instead of
   */
  private void send(
      Collection<MemberId> to, String what, TimeOff timeOff, String word, Optional<Period> before) {
    var arguments = new ArrayList<Argument>();
    arguments.add(new Argument.Person(current.person().member()));
    arguments.add(new Argument.When(timeOff.proposed()));
    if (!word.isEmpty()) {
      arguments.add(new Argument.Text(word));
    }
    before.map(Argument.When::new).ifPresent(arguments::add);
    var key = KEY + what + (word.isEmpty() ? "" : ".word");
    var route = timeOff.id().route();
    messages.send(
        to.stream()
            .map(member -> new Message(MessageKind.BETWEEN_PARENTS, member, key, arguments, route))
            .toList());
  }

  private static String kind(TimeOff timeOff) {
    if (timeOff.kind() == TimeOffKind.DATE_NIGHT) {
      return "dateNight";
    }
    return timeOff.days().isPresent() ? "repeats" : "meTime";
  }
}
