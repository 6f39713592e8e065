package app.breather.timeoff;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a parent says of time off.
 *
 * @param reason in their own words; for parents only
 */
public record TimeOffContent(Period period, String reason) {

  public static final int REASON_LENGTH = 80;
  public static final Duration SHORTEST = Duration.ofMinutes(15);
  public static final Duration LONGEST = Duration.ofDays(14);
  public static final Duration FURTHEST = Duration.ofDays(366);

  public TimeOffContent {
    reason = reason.strip();
  }

  /**
   * @param away with the ways there and back
   */
  Set<TimeOffProblem> problems(Period away, Instant now) {
    var found = EnumSet.noneOf(TimeOffProblem.class);
    if (period.length().compareTo(SHORTEST) < 0) {
      found.add(TimeOffProblem.TOO_SHORT);
    }
    if (away.length().compareTo(LONGEST) > 0) {
      found.add(TimeOffProblem.TOO_LONG);
    }
    if (away.from().isBefore(now)) {
      found.add(TimeOffProblem.PAST);
    }
    if (period.from().isAfter(now.plus(FURTHEST))) {
      found.add(TimeOffProblem.TOO_FAR);
    }
    if (reason.length() > REASON_LENGTH) {
      found.add(TimeOffProblem.REASON_TOO_LONG);
    }
    return found;
  }
}
