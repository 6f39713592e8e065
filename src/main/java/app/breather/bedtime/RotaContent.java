package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
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
 * @param children who have this rota of their own; none for all who have no other
 */
public record RotaContent(
    LocalDate first, LocalTime from, LocalTime until, Pattern pattern, Set<ChildId> children) {

  private static final int LONGEST_CYCLE = 28;
  private static final int DAYS_AHEAD = 366;

  public RotaContent {
    children = Set.copyOf(children);
  }

  /** For all children who have no rota of their own. */
  public RotaContent(LocalDate first, LocalTime from, LocalTime until, Pattern pattern) {
    this(first, from, until, pattern, Set.of());
  }

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
