package app.breather.calendar.conflict;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.conflict.Conflict.Cause;
import app.breather.calendar.conflict.Conflict.Kind;
import app.breather.family.MemberCard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds when all parents who have a child are busy by calendars of their own. That a caregiver is
 * busy with what they promised says nothing: it may be the very invitation they were sent.
 */
record BusyParents(CalendarWeek week) {

  /** Shorter than that, nobody looks for help. */
  private static final Duration SHORTEST = Duration.ofMinutes(15);

  Stream<Found> found() {
    var busy =
        week.entries().stream().filter(entry -> entry.kind() == CalendarEntry.Kind.BUSY).toList();
    if (busy.isEmpty()) {
      return Stream.empty();
    }
    var parents =
        week.members().stream()
            .filter(MemberCard::isParent)
            .map(MemberCard::id)
            .collect(Collectors.toUnmodifiableSet());
    return week.presence().stream()
        .flatMap(
            band ->
                band.spans().stream()
                    .filter(span -> isOfParents(span, parents))
                    .flatMap(span -> found(band, span, busy)));
  }

  private static boolean isOfParents(PresenceSpan span, Set<MemberId> parents) {
    return !span.isGap() && parents.containsAll(span.who());
  }

  private static Stream<Found> found(
      PresenceBand band, PresenceSpan span, List<CalendarEntry> busy) {
    var whole = List.of(span.period());
    var all = whole;
    for (var parent : span.who()) {
      var free = without(whole, periods(busy, parent));
      all = without(all, free);
    }
    return all.stream()
        .filter(period -> period.length().compareTo(SHORTEST) >= 0)
        .map(
            period ->
                new Found(
                    Kind.BUSY,
                    band.children(),
                    Optional.of(span.who()).filter(who -> who.size() == 1).map(List::getFirst),
                    causes(busy, span.who(), period),
                    period));
  }

  private static List<Period> periods(List<CalendarEntry> busy, MemberId who) {
    return busy.stream()
        .filter(entry -> entry.person().equals(Optional.of(who)))
        .map(CalendarEntry::period)
        .toList();
  }

  private static List<Period> without(List<Period> all, List<Period> taken) {
    return all.stream().flatMap(period -> period.minus(taken).stream()).toList();
  }

  private static List<Cause> causes(List<CalendarEntry> busy, List<MemberId> who, Period period) {
    return busy.stream()
        .filter(entry -> entry.period().overlaps(period))
        .filter(entry -> entry.person().filter(who::contains).isPresent())
        .map(Cause::of)
        .distinct()
        .toList();
  }
}
