package app.breather.care;

import app.breather.calendar.AbsenceKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a caregiver who is away.
 *
 * @param last inclusive
 * @param reason recorded as an absence too; empty when there is none to be recorded
 * @param word to the parents
 */
public record AwayContent(
    LocalDate first, LocalDate last, Optional<AbsenceKind> reason, Optional<String> word) {

  /** Who is away for longer gives their care up. */
  public static final int MOST_DAYS = 92;

  Set<AwayProblem> problems() {
    var found = EnumSet.noneOf(AwayProblem.class);
    if (last.isBefore(first)) {
      found.add(AwayProblem.LAST_BEFORE_FIRST);
    }
    if (!last.isBefore(first.plusDays(MOST_DAYS))) {
      found.add(AwayProblem.TOO_LONG);
    }
    return found;
  }
}
