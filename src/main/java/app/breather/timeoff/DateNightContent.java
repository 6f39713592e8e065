package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.util.Set;

/**
 * What a parent says of a date night.
 *
 * @param what when, and why; the reason may be empty
 * @param owners the parents who would be off; whoever plans is one of them anyway
 * @param wayThere for which care is needed too, at most {@link #LONGEST_WAY}
 * @param asked caregivers who are asked at once; may be nobody
 * @param purpose what caregivers read, who never learn the reason; may be empty
 */
public record DateNightContent(
    TimeOffContent what,
    Set<MemberId> owners,
    Duration wayThere,
    Duration wayBack,
    Set<MemberId> asked,
    String purpose) {

  public static final Duration LONGEST_WAY = Duration.ofHours(12);

  public DateNightContent {
    owners = Set.copyOf(owners);
    asked = Set.copyOf(asked);
  }

  /** From leaving the children until being back. */
  public Period away() {
    return new Period(what.period().from().minus(wayThere), what.period().until().plus(wayBack));
  }

  CareWish care() {
    return new CareWish(away(), asked, purpose);
  }

  boolean isWayTooLong() {
    return isTooLong(wayThere) || isTooLong(wayBack);
  }

  private static boolean isTooLong(Duration way) {
    return way.isNegative() || way.compareTo(LONGEST_WAY) > 0;
  }
}
