package app.breather.timeoff;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareBoard;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotId;
import app.breather.care.Coverage;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Time off with who has the children then, read for all of it at once. */
@Component
class TimeOffCards {

  private final Outlooks outlooks;
  private final CareBoard care;
  private final CurrentActor current;
  private final Clock clock;

  TimeOffCards(Outlooks outlooks, CareBoard care, CurrentActor current, Clock clock) {
    this.outlooks = outlooks;
    this.care = care;
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
    return all.stream()
        .map(one -> card(one, who.filter(_ -> counting.contains(one)), coverage, me, now))
        .toList();
  }

  private Map<CareSlotId, Coverage> coverage(List<TimeOff> all) {
    var ids = all.stream().flatMap(one -> one.slot().stream()).collect(Collectors.toSet());
    return care.slots(ids).stream()
        .collect(Collectors.toMap(CareSlotCard::id, CareSlotCard::coverage));
  }

  private static Optional<Period> window(List<TimeOff> all) {
    var away = all.stream().map(TimeOff::away).toList();
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
      Instant now) {
    var owners = one.owners().map(TimeOffPerson::member).toList();
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
        who.map(found -> found.parts(one.away(), owners, one.care())).orElse(List.of()),
        one.slot()
            .flatMap(
                slot ->
                    one.care()
                        .map(
                            wanted ->
                                new TimeOffCard.Care(
                                    slot,
                                    wanted,
                                    coverage.getOrDefault(slot, Coverage.CANCELLED)))),
        one.people().stream()
            .filter(person -> !person.member().equals(one.plannedBy()))
            .map(TimeOffPerson::line)
            .toList(),
        one.waitsFor(me, now),
        owners.contains(me) && state.isAhead());
  }
}
