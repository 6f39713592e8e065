package app.breather.calendar.moves;

import app.breather.base.time.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that whoever looks at the calendar may move.
 *
 * @param of whose it is, see {@link EntryMoves#of}
 * @param thing its id there
 * @param version as it was read
 * @param whole all of it, of which an entry may be a part
 */
public record Movable(String of, String thing, int version, Period whole) {

  private static final char BEFORE_DAY = '@';

  /**
   * One of the days of what repeats.
   *
   * @param all the id of all its days
   */
  public static Movable ofDay(String of, Object all, LocalDate day, int version, Period whole) {
    return new Movable(of, "%s%s%s".formatted(all, BEFORE_DAY, day), version, whole);
  }

  /** The id of all its days. */
  public String all() {
    int end = thing.indexOf(BEFORE_DAY);
    return end < 0 ? thing : thing.substring(0, end);
  }

  /** Which of its days, by the rule; empty for what does not repeat. */
  public Optional<LocalDate> day() {
    int end = thing.indexOf(BEFORE_DAY);
    try {
      return end < 0 ? Optional.empty() : Optional.of(LocalDate.parse(thing.substring(end + 1)));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
