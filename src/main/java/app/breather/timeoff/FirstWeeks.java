package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges what would repeat by its first weeks, for nobody can look at it for ever. */
@Component
class FirstWeeks {

  static final int WEEKS = 12;
  static final int MOST_LIVE = 20;

  private final Outlooks outlooks;
  private final TimeOffRecords records;
  private final Families families;
  private final Clock clock;

  FirstWeeks(Outlooks outlooks, TimeOffRecords records, Families families, Clock clock) {
    this.outlooks = outlooks;
    this.records = records;
    this.families = families;
    this.clock = clock;
  }

  /** In order; empty when it never is. */
  List<Period> of(RepeatedTime time) {
    return time.recurrence()
        .firstDay(time.start())
        .map(first -> from(first, time))
        .orElse(List.of());
  }

  private List<Period> from(LocalDate first, RepeatedTime time) {
    var zone = families.current().zone();
    var window =
        new Period(
            first.atStartOfDay(zone).toInstant(),
            first.plusWeeks(WEEKS).atStartOfDay(zone).toInstant());
    return time.in(window, zone).stream().map(Occurrence::period).toList();
  }

  /** Why it cannot be; there may be more reasons. */
  Set<TimeOffProblem> problems(List<Period> times, String reason) {
    var found = EnumSet.noneOf(TimeOffProblem.class);
    if (times.isEmpty()) {
      found.add(TimeOffProblem.NEVER);
    } else {
      var first = times.getFirst();
      found.addAll(new TimeOffContent(first, reason).problems(first, clock.instant()));
    }
    if (reason.isBlank()) {
      found.add(TimeOffProblem.NO_REASON);
    }
    for (int next = 1; next < times.size(); next++) {
      if (times.get(next).overlaps(times.get(next - 1))) {
        found.add(TimeOffProblem.OVERLAPS_ITSELF);
      }
    }
    return found;
  }

  /** Whether one has as much that repeats as anybody may. */
  boolean areTooMany(MemberId owner) {
    var now = clock.instant();
    return TimeOffDays.eachOnce(
                records.overlapping(new Period(now, now.plus(TimeOffContent.FURTHEST))).stream()
                    .filter(one -> one.isDayOfMany() && one.isOwnedBy(owner))
                    .filter(one -> one.state(now).isAhead()))
            .size()
        >= MOST_LIVE;
  }

  /** What repeats is a promise for long, so it takes a yes of all who would have the children. */
  TimeOffFooting footing(List<Period> times, MemberId owner) {
    var who = outlooks.whoHasThem(Outlooks.around(times));
    var asked =
        times.stream()
            .flatMap(time -> who.wouldHaveThem(time, List.of(owner), Optional.empty()).stream())
            .distinct()
            .toList();
    return asked.isEmpty()
        ? new TimeOffFooting.AtOnce(
            times.stream().allMatch(time -> who.whoAllTheWhile(time, List.of(owner)).isPresent()))
        : new TimeOffFooting.Requested(asked, Set.of(WhyAsked.REPEATS));
  }
}
