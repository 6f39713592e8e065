package app.breather.notifications;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When families look at their week: on Sunday at six in the evening, on their own clocks. */
final class WeekAheadTime {

  private static final LocalTime SIX = LocalTime.of(18, 0);

  /** Later than that, Monday has come and it is no look ahead. */
  private static final Duration STILL_IN_TIME = Duration.ofHours(14);

  private WeekAheadTime() {}

  static Instant next(Instant now, ZoneId zone) {
    var today = LocalDate.ofInstant(now, zone);
    var sunday = at(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), zone);
    return sunday.isAfter(now)
        ? sunday
        : at(today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)), zone);
  }

  /** The Sunday on whose evening one looks now; empty when it is not the time. */
  static Optional<LocalDate> sunday(Instant now, ZoneId zone) {
    var today = LocalDate.ofInstant(now, zone);
    var sunday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    var since = Duration.between(at(sunday, zone), now);
    return since.isNegative() || since.compareTo(STILL_IN_TIME) > 0
        ? Optional.empty()
        : Optional.of(sunday);
  }

  private static Instant at(LocalDate sunday, ZoneId zone) {
    return sunday.atTime(SIX).atZone(zone).toInstant();
  }
}
