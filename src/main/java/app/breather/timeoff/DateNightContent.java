package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.Whom;
import java.time.Duration;
import java.util.Set;

/**
 * What a parent says of a date night.
 *
 * @param what when, and why; the reason may be empty
 * @param owners the parents who would be off; whoever plans is one of them anyway
 * @param wayThere for which care is needed too, at most {@link #LONGEST_WAY}
 * @param whom to ask for care, and how; may be nobody
 * @param purpose what caregivers read, who never learn the reason; may be empty
 */
public record DateNightContent(
    TimeOffContent what,
    Set<MemberId> owners,
    Duration wayThere,
    Duration wayBack,
    Whom whom,
    String purpose) {

  public static final Duration LONGEST_WAY = Duration.ofHours(12);

  public DateNightContent {
    owners = Set.copyOf(owners);
  }

  /** All are asked at once. */
  public DateNightContent(
      TimeOffContent what,
      Set<MemberId> owners,
      Duration wayThere,
      Duration wayBack,
      Set<MemberId> asked,
      String purpose) {
    this(what, owners, wayThere, wayBack, Whom.allAtOnce(asked), purpose);
  }

  /** From leaving the children until being back. */
  public Period away() {
    return new Period(what.period().from().minus(wayThere), what.period().until().plus(wayBack));
  }

  CareWish care() {
    return new CareWish(away(), whom, purpose);
  }

  boolean isWayTooLong() {
    return isTooLong(wayThere) || isTooLong(wayBack);
  }

  private static boolean isTooLong(Duration way) {
    return way.isNegative() || way.compareTo(LONGEST_WAY) > 0;
  }
}
