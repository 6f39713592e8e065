package app.breather.timeoff;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareBoard;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotId;
import app.breather.care.Coverage;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Time off with who has the children then, read for all of it at once. */
@Component
class TimeOffCards {

  private final Outlooks outlooks;
  private final CareBoard care;
  private final Families families;
  private final CurrentActor current;
  private final Clock clock;

  TimeOffCards(
      Outlooks outlooks, CareBoard care, Families families, CurrentActor current, Clock clock) {
    this.outlooks = outlooks;
    this.care = care;
    this.families = families;
    this.current = current;
    this.clock = clock;
  }

  /** In the order in which it is given. */
  List<TimeOffCard> of(List<TimeOff> all) {
    var now = clock.instant();
    var me = current.person().member();
    var counting = all.stream().filter(one -> one.state(now).counts()).toList();
    var who = window(counting).map(outlooks::whoHasThem);
    var coverage = coverage(all);
    var zone = families.current().zone();
    return all.stream()
        .map(one -> card(one, who.filter(_ -> counting.contains(one)), coverage, me, now, zone))
        .toList();
  }

  private static Optional<TimeOffCard.Repeats> repeats(TimeOff one, Instant now, ZoneId zone) {
    return TimeOffDays.rest(one)
        .flatMap(
            rest ->
                one.stored()
                    .days()
                    .map(
                        all ->
                            new TimeOffCard.Repeats(
                                all.time(), rest, all.firstLeft(now, zone).map(one.id()::on))));
  }

  private Map<CareSlotId, Coverage> coverage(List<TimeOff> all) {
    var ids =
        all.stream()
            .flatMap(one -> one.care().stream())
            .map(WantedCare::slot)
            .collect(Collectors.toSet());
    return care.slots(ids).stream()
        .collect(Collectors.toMap(CareSlotCard::id, CareSlotCard::coverage));
  }

  private static Optional<Period> window(List<TimeOff> all) {
    var away =
        all.stream().flatMap(one -> Stream.of(one.away(), one.awayAt(one.proposed()))).toList();
    var last = away.stream().map(Period::until).max(Comparator.naturalOrder());
    return away.stream()
        .map(Period::from)
        .min(Comparator.naturalOrder())
        .flatMap(first -> last.map(end -> new Period(first, end)));
  }

  private static TimeOffCard card(
      TimeOff one,
      Optional<WhoHasThem> who,
      Map<CareSlotId, Coverage> coverage,
      MemberId me,
      Instant now,
      ZoneId zone) {
    var owners = one.people().owners().map(TimeOffPerson::member).toList();
    var state = one.state(now);
    return new TimeOffCard(
        one.id(),
        one.version(),
        one.kind(),
        owners,
        one.plannedBy(),
        one.period(),
        one.away(),
        one.reason(),
        state,
        who.map(found -> found.parts(one.away(), owners, one.care().map(WantedCare::period)))
            .orElse(List.of()),
        one.care()
            .map(
                care ->
                    new TimeOffCard.Care(
                        care.slot(),
                        care.period(),
                        coverage.getOrDefault(care.slot(), Coverage.CANCELLED))),
        one.people().all().stream()
            .filter(person -> !person.member().equals(one.plannedBy()))
            .map(TimeOffPerson::line)
            .toList(),
        one.counter().map(counter -> counter(one, counter, who, owners)),
        one.agreedFrom().filter(_ -> state == TimeOffState.ANNOUNCED),
        new TimeOffSide(one, me).open(now),
        one.people().isNewTo(me, now),
        repeats(one, now, zone),
        one.instead().map(it -> new TimeOffCard.Replaced(it.first(), it.days().following())));
  }

  private static TimeOffCard.Counter counter(
      TimeOff one, CounterTime counter, Optional<WhoHasThem> who, List<MemberId> owners) {
    var away = one.awayAt(counter.period());
    var care = one.care().flatMap(wanted -> WantedCare.along(wanted.period(), one.away(), away));
    return new TimeOffCard.Counter(
        counter.period(),
        counter.by(),
        who.map(found -> found.parts(away, owners, care)).orElse(List.of()));
  }
}
