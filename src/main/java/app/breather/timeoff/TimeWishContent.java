package app.breather.timeoff;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a parent wishes for.
 *
 * @param what in their own words; for parents only
 * @param lastDay on which it would do
 */
public record TimeWishContent(String what, WishLength length, LocalDate lastDay) {

  public static final int FURTHEST_MONTHS = 12;

  public TimeWishContent {
    what = what.strip();
  }

  Set<TimeWishProblem> problems(LocalDate today) {
    var found = EnumSet.noneOf(TimeWishProblem.class);
    if (what.isEmpty()) {
      found.add(TimeWishProblem.NO_WORD);
    }
    if (what.length() > TimeOffContent.REASON_LENGTH) {
      found.add(TimeWishProblem.WORD_TOO_LONG);
    }
    if (lastDay.isBefore(today)) {
      found.add(TimeWishProblem.PAST);
    }
    if (lastDay.isAfter(today.plusMonths(FURTHEST_MONTHS))) {
      found.add(TimeWishProblem.TOO_FAR);
    }
    return found;
  }
}
