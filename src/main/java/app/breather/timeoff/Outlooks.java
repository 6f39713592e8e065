package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.PresencePlan;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the plan that time off is judged by, and what else is wished for then. */
@Component
class Outlooks {

  private final TimeOffRecords records;
  private final PresencePlan plan;
  private final Members members;
  private final Children children;
  private final Clock clock;

  Outlooks(
      TimeOffRecords records, PresencePlan plan, Members members, Children children, Clock clock) {
    this.records = records;
    this.plan = plan;
    this.members = members;
    this.children = children;
    this.clock = clock;
  }

  WhoHasThem whoHasThem(Period window) {
    var parents = members.parents().stream().map(MemberCard::id).collect(Collectors.toSet());
    var kids = children.all().stream().map(ChildCard::id).toList();
    return new WhoHasThem(plan.read(window), parents, kids);
  }

  /** What is requested or agreed for then, by whomever. */
  List<SameTime> sameTime(Period away) {
    return sameTime(List.of(away), Optional.empty());
  }

  /**
   * @param times at least one
   * @param instead what of it would fall away
   * @return of what repeats only the first day
   */
  List<SameTime> sameTime(List<Period> times, Optional<SomeDays> instead) {
    var now = clock.instant();
    return TimeOffDays.eachOnce(
            records.overlapping(around(times)).stream()
                .filter(timeOff -> times.stream().anyMatch(timeOff.away()::overlaps))
                .filter(timeOff -> instead.filter(days -> days.concern(timeOff)).isEmpty())
                .filter(timeOff -> timeOff.state(now).counts()))
        .stream()
        .map(timeOff -> SameTime.of(timeOff, now))
        .toList();
  }

  /** From the beginning of the first to the end of the last. */
  static Period around(List<Period> times) {
    var until = times.stream().map(Period::until).max(Comparator.naturalOrder());
    return new Period(Collections.min(times).from(), until.orElseThrow());
  }

  TimeOffOutlook of(Period away, List<MemberId> owners) {
    return of(away, owners, List.of(away), Optional.empty());
  }

  /**
   * @param times at which others may want the same
   * @param instead what would fall away
   */
  TimeOffOutlook of(
      Period away, List<MemberId> owners, List<Period> times, Optional<SomeDays> instead) {
    return new TimeOffOutlook(
        whoHasThem(away).parts(away, owners, Optional.empty()), sameTime(times, instead));
  }
}
