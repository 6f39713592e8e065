package app.breather.timeoff;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Time for oneself that each parent may announce in a week, as all parents agreed.
 *
 * @param hours none means that all of it is asked for
 * @param since the day, in the family's zone, from which it holds
 */
public record Allowance(int hours, LocalDate since) {

  public static final int MOST_HOURS = 60;

  public Duration aWeek() {
    return Duration.ofHours(hours);
  }

  /** A week goes by what holds on its last day, so what is agreed today serves today. */
  static Optional<Allowance> of(FamilyWeek week, List<Allowance> inOrder) {
    return inOrder.stream()
        .filter(one -> !one.since().isAfter(week.lastDay()))
        .reduce((_, later) -> later);
  }
}
