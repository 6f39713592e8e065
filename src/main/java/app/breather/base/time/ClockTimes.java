package app.breather.base.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

/** What moment somebody means who says a time without a day. */
public final class ClockTimes {

  private ClockTimes() {}

  /** When the clocks showed it last; of a time they showed twice in a night, the later. */
  public static Instant last(LocalTime time, Instant now, ZoneId zone) {
    var today = LocalDate.ofInstant(now, zone);
    return around(time, today.minusDays(2), zone)
        .filter(then -> !then.isAfter(now))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** When the clocks show it next after then. */
  public static Instant next(LocalTime time, Instant then, ZoneId zone) {
    return around(time, LocalDate.ofInstant(then, zone), zone)
        .filter(moment -> moment.isAfter(then))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** On three days; a time that is left out in a night is none. */
  private static Stream<Instant> around(LocalTime time, LocalDate first, ZoneId zone) {
    return first
        .datesUntil(first.plusDays(3))
        .map(day -> day.atTime(time))
        .flatMap(local -> instants(local, zone));
  }

  private static Stream<Instant> instants(LocalDateTime local, ZoneId zone) {
    return zone.getRules().getValidOffsets(local).stream().map(local::toInstant);
  }
}
