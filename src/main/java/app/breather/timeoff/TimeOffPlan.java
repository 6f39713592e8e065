package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
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
 */
record TimeOffPlan(
    TimeOffKind kind,
    TimeOffContent content,
    Period away,
    Set<MemberId> owners,
    List<MemberId> asked,
    boolean announced,
    Optional<CareWish> care) {}
