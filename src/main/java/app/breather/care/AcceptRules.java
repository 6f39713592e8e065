package app.breather.care;

import app.breather.base.time.Period;
import java.time.Duration;
import java.util.List;

/** What part of a slot may be promised. */
final class AcceptRules {

  static final Duration SHORTEST = Duration.ofMinutes(30);
  static final Duration STEP = Duration.ofMinutes(15);

  private AcceptRules() {}

  /**
   * One span inside one gap: the whole gap, or at least 30 minutes of it in steps of 15 from either
   * of the gap's ends.
   */
  static boolean fits(Period part, List<Period> gaps) {
    return gaps.stream().anyMatch(gap -> fits(part, gap));
  }

  private static boolean fits(Period part, Period gap) {
    if (!gap.contains(part)) {
      return false;
    }
    return part.equals(gap)
        || (part.length().compareTo(SHORTEST) >= 0
            && inSteps(Duration.between(gap.from(), part.from()), part.from().equals(gap.from()))
            && inSteps(
                Duration.between(part.from(), part.until()), part.until().equals(gap.until())));
  }

  private static boolean inSteps(Duration length, boolean atTheEdge) {
    return atTheEdge || length.toMillis() % STEP.toMillis() == 0;
  }
}
