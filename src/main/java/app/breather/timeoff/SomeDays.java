package app.breather.timeoff;

import java.time.LocalDate;

/**
 * Some of the days of time off that repeats.
 *
 * @param following whether all after the first are meant too
 */
record SomeDays(LocalDate first, boolean following) {

  boolean include(LocalDate day) {
    return following ? !day.isBefore(first) : day.equals(first);
  }

  boolean overlap(SomeDays other) {
    return include(other.first) || other.include(first);
  }
}
