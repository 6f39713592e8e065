package app.breather.timeoff;

import java.time.Duration;

/**
 * What one parent announces in a week.
 *
 * @param allowed none while nothing was agreed on
 * @param before what stands already
 * @param more what would be announced besides
 */
record AnnouncedWeek(Duration allowed, Duration before, Duration more) {

  boolean isTooMuch() {
    return before.plus(more).compareTo(allowed) > 0;
  }
}
