package app.breather.easein;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says of a try.
 *
 * @param day in the family's zone
 * @param settledAfter minutes; empty where nobody looked at the clock, or it did not come to that
 * @param note read by the parents and the caregiver
 */
public record TryContent(
    EaseInStepId step,
    LocalDate day,
    Outcome outcome,
    Optional<Integer> settledAfter,
    String note) {

  public static final int NOTE_LENGTH = 300;
  public static final int LONGEST_MINUTES = 600;
  public static final int OLDEST_DAYS = 90;

  public TryContent {
    note = note.strip();
    settledAfter = settledAfter.filter(_ -> outcome != Outcome.NOT_SETTLED);
  }

  public Set<TryProblem> problems(LocalDate today) {
    var found = EnumSet.noneOf(TryProblem.class);
    if (day.isAfter(today)) {
      found.add(TryProblem.AHEAD);
    }
    if (day.isBefore(today.minusDays(OLDEST_DAYS))) {
      found.add(TryProblem.LONG_AGO);
    }
    if (settledAfter.filter(minutes -> minutes < 0 || minutes > LONGEST_MINUTES).isPresent()) {
      found.add(TryProblem.MINUTES);
    }
    if (note.length() > NOTE_LENGTH) {
      found.add(TryProblem.NOTE_TOO_LONG);
    }
    return found;
  }
}
