package app.breather.bedtime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * What parents agree on.
 *
 * @param first the first evening to which it applies
 * @param from when bedtime begins, by the family's clock
 * @param until when it is over, later on the same day
 */
public record RotaContent(LocalDate first, LocalTime from, LocalTime until, Pattern pattern) {

  private static final int LONGEST_CYCLE = 28;
  private static final int DAYS_AHEAD = 366;

  Set<RotaProblem> problems(LocalDate today) {
    var problems = EnumSet.noneOf(RotaProblem.class);
    if (!from.isBefore(until)) {
      problems.add(RotaProblem.ENDS_BEFORE_START);
    }
    if (first.isBefore(today)) {
      problems.add(RotaProblem.PAST);
    }
    if (first.isAfter(today.plusDays(DAYS_AHEAD))) {
      problems.add(RotaProblem.TOO_FAR);
    }
    if (pattern instanceof Pattern.Cycle(var nights) && nights.size() > LONGEST_CYCLE) {
      problems.add(RotaProblem.TOO_LONG);
    }
    return problems;
  }
}
