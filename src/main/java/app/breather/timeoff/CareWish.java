package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareSlotContent;
import app.breather.care.Whom;
import java.util.EnumSet;
import java.util.Set;

/**
 * Care that is wanted during time off.
 *
 * @param whom to ask for it, and how; may be nobody
 * @param purpose what caregivers read, who never learn the reason; may be empty
 */
public record CareWish(Period period, Whom whom, String purpose) {

  public CareWish {
    purpose = purpose.strip();
  }

  /** All are asked at once. */
  public CareWish(Period period, Set<MemberId> asked, String purpose) {
    this(period, Whom.allAtOnce(asked), purpose);
  }

  Set<TimeOffProblem> problems(Period away) {
    var found = EnumSet.noneOf(TimeOffProblem.class);
    if (!away.contains(period)) {
      found.add(TimeOffProblem.CARE_OUTSIDE);
    }
    if (period.length().compareTo(CareSlotContent.SHORTEST) < 0) {
      found.add(TimeOffProblem.CARE_TOO_SHORT);
    }
    if (purpose.length() > CareSlotContent.PURPOSE_LENGTH) {
      found.add(TimeOffProblem.PURPOSE_TOO_LONG);
    }
    return found;
  }
}
