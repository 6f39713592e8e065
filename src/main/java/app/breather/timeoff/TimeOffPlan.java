package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Time off as it is about to be stored.
 *
 * @param away the period with the ways there and back
 * @param owners who is off
 * @param asked who else has to agree
 * @param announced whether it stands unless one of them objects
 * @param repeats by what rule; the content is of its first day
 * @param instead what falls away once it is agreed
 */
record TimeOffPlan(
    TimeOffKind kind,
    TimeOffContent content,
    Period away,
    Set<MemberId> owners,
    List<MemberId> asked,
    boolean announced,
    Optional<CareWish> care,
    Optional<RepeatedTime> repeats,
    Optional<Instead> instead) {

  /** Once, and not instead of anything. */
  TimeOffPlan(
      TimeOffKind kind,
      TimeOffContent content,
      Period away,
      Set<MemberId> owners,
      List<MemberId> asked,
      boolean announced,
      Optional<CareWish> care) {
    this(kind, content, away, owners, asked, announced, care, Optional.empty(), Optional.empty());
  }
}
