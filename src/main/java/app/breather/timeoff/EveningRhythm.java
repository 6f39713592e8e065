package app.breather.timeoff;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * How often a family would like to go out.
 *
 * @param weeks from one evening to the next, 1 to {@link #MOST_WEEKS}
 * @param days on which they like it best; none stands for all
 */
public record EveningRhythm(int weeks, Set<DayOfWeek> days) {

  public static final int MOST_WEEKS = 26;

  public EveningRhythm {
    days = Set.copyOf(days);
  }

  boolean isSensible() {
    return weeks >= 1 && weeks <= MOST_WEEKS;
  }
}
