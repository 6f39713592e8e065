package app.breather.calendar.conflict;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.conflict.Conflict.Cause;
import app.breather.calendar.conflict.Conflict.Kind;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what does not fit together in days of the shared calendar, as a parent sees them. */
final class Conflicts {

  private static final Set<CalendarEntry.Kind> CARE =
      EnumSet.of(CalendarEntry.Kind.SLOT, CalendarEntry.Kind.COVER, CalendarEntry.Kind.GAP);

  private static final Set<CalendarEntry.Kind> AWAY =
      EnumSet.of(CalendarEntry.Kind.ABSENCE, CalendarEntry.Kind.TIME_OFF);

  /** Who has so much that does not fit will not read it all. */
  private static final int MOST = 100;

  private final CalendarWeek week;

  private Conflicts(CalendarWeek week) {
    this.week = week;
  }

  /** What is not over at that instant, the soonest first. */
  static List<Conflict> in(CalendarWeek week, Instant now) {
    var conflicts = new Conflicts(week);
    return new SameHours(week.zone())
        .together(
            Stream.of(
                    conflicts.nobody(),
                    conflicts.twoOfCare(),
                    conflicts.promisedAndAway(),
                    new BusyParents(week).found())
                .flatMap(found -> found)
                .filter(found -> found.period().until().isAfter(now)));
  }

  private Stream<Found> nobody() {
    var gaps = new LinkedHashMap<Period, Set<ChildId>>();
    for (var child : week.children()) {
      var planned =
          care()
              .filter(entry -> entry.children().contains(child.id()))
              .map(CalendarEntry::period)
              .toList();
      gaps(child)
          .flatMap(gap -> gap.minus(planned).stream())
          .forEach(gap -> gaps.computeIfAbsent(gap, _ -> new HashSet<>()).add(child.id()));
    }
    return gaps.entrySet().stream()
        .map(
            gap ->
                new Found(
                    Kind.NOBODY,
                    Set.copyOf(gap.getValue()),
                    Optional.empty(),
                    reasons(gap.getKey()),
                    gap.getKey()));
  }

  private Stream<Period> gaps(ChildCard child) {
    return week.presence().stream()
        .filter(band -> band.children().contains(child.id()))
        .flatMap(band -> band.spans().stream())
        .filter(PresenceSpan::isGap)
        .map(PresenceSpan::period);
  }

  /** Why the parents do not have the children. */
  private List<Cause> reasons(Period gap) {
    var parents =
        week.members().stream()
            .filter(MemberCard::isParent)
            .map(MemberCard::id)
            .collect(Collectors.toSet());
    return away()
        .filter(entry -> entry.period().overlaps(gap))
        .filter(entry -> entry.person().filter(parents::contains).isPresent())
        .map(Cause::of)
        .distinct()
        .toList();
  }

  /** Different care at the same time, of the same children or by the same person. */
  private Stream<Found> twoOfCare() {
    var found = new ArrayList<Found>();
    var care = care().toList();
    for (int i = 0; i < care.size() && found.size() < MOST; i++) {
      var one = care.get(i);
      for (var other : care.subList(i + 1, care.size())) {
        if (!other.period().from().isBefore(one.period().until())) {
          break;
        }
        if (!one.route().equals(other.route())) {
          two(one, other, one.period().intersection(other.period()).orElseThrow())
              .ifPresent(found::add);
        }
      }
    }
    return found.stream();
  }

  private static Optional<Found> two(CalendarEntry one, CalendarEntry other, Period period) {
    var causes = List.of(Cause.of(one), Cause.of(other));
    if (isPromised(one) && isPromised(other) && one.person().equals(other.person())) {
      return Optional.of(new Found(Kind.PROMISED_TWICE, Set.of(), one.person(), causes, period));
    }
    var children = new HashSet<>(one.children());
    children.retainAll(other.children());
    return Optional.of(new Found(Kind.TWO_PLACES, children, Optional.empty(), causes, period))
        .filter(both -> !both.children().isEmpty());
  }

  private static boolean isPromised(CalendarEntry entry) {
    return entry.kind() == CalendarEntry.Kind.COVER;
  }

  private Stream<Found> promisedAndAway() {
    return care()
        .filter(Conflicts::isPromised)
        .flatMap(
            promise ->
                away()
                    .filter(away -> away.person().equals(promise.person()))
                    .flatMap(away -> promisedAndAway(promise, away).stream()));
  }

  private static Optional<Found> promisedAndAway(CalendarEntry promise, CalendarEntry away) {
    return promise
        .period()
        .intersection(away.period())
        .map(
            period ->
                new Found(
                    Kind.PROMISED_AND_AWAY,
                    promise.children(),
                    promise.person(),
                    List.of(Cause.of(promise), Cause.of(away)),
                    period));
  }

  /** In the order in which they begin. */
  private Stream<CalendarEntry> care() {
    return week.entries().stream().filter(entry -> CARE.contains(entry.kind()));
  }

  /** What is only wished for is no reason yet. */
  private Stream<CalendarEntry> away() {
    return week.entries().stream()
        .filter(entry -> AWAY.contains(entry.kind()) && entry.state() != EntryState.ASKED);
  }
}
