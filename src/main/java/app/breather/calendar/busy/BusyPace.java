package app.breather.calendar.busy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How often other people's servers are asked. */
final class BusyPace {

  /** Not sooner again, whoever asks. */
  static final Duration LEAST = Duration.ofSeconds(30);

  /** After that what is kept is read anew, though there is no news: other days are a year ahead. */
  static final Duration WINDOW_MOVES = Duration.ofDays(3);

  /** How long ending a calendar can be taken back. */
  static final Duration UNDO = Duration.ofMinutes(10);

  private static final Duration USUAL = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int SPREAD_MINUTES = 10;
  private static final int MOST_FAILURES = 60;

  private BusyPace() {}

  /** Calendars that were added together are not asked together for ever. */
  static Instant afterReading(UUID calendar, Instant now) {
    return now.plus(USUAL)
        .plus(Duration.ofMinutes(Math.floorMod(calendar.hashCode(), SPREAD_MINUTES)));
  }

  /**
   * @param failures one after another, at least one
   * @param pause which the server asked for
   * @return empty when it is given up
   */
  static Optional<Instant> afterFailure(int failures, Duration pause, Instant now) {
    if (failures >= MOST_FAILURES) {
      return Optional.empty();
    }
    var doubled = USUAL.multipliedBy(1L << Math.min(failures - 1, 10));
    var wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    return Optional.of(now.plus(wait.compareTo(pause) > 0 ? wait : pause));
  }
}
