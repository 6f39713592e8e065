package app.breather.timeoff;

import java.time.LocalDate;

/**
 * Some of the days of time off that repeats.
 *
 * @param of the id of all its days
 * @param following whether all after the first are meant too
 */
record SomeDays(TimeOffId of, LocalDate first, boolean following) {

  boolean include(LocalDate day) {
    return following ? !day.isBefore(first) : day.equals(first);
  }

  boolean overlap(SomeDays other) {
    return of.equals(other.of) && (include(other.first) || other.include(first));
  }

  /** Whether it is one of these days, or waits to be instead of one. */
  boolean concern(TimeOff timeOff) {
    return timeOff.stored().id().equals(of) && timeOff.id().day().filter(this::include).isPresent()
        || timeOff.instead().map(Instead::days).filter(this::overlap).isPresent();
  }
}
