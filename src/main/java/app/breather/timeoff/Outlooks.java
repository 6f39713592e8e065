package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.PresencePlan;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
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
    var now = clock.instant();
    return records.overlapping(away).stream()
        .map(timeOff -> SameTime.of(timeOff, now))
        .filter(other -> other.state().counts())
        .toList();
  }

  TimeOffOutlook of(Period away, List<MemberId> owners) {
    return new TimeOffOutlook(
        whoHasThem(away).parts(away, owners, Optional.empty()), sameTime(away));
  }
}
