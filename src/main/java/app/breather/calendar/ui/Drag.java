package app.breather.calendar.ui;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a whole goes when a part of it is dragged. Moved as a whole it keeps its clock times, also
 * over a change of the clocks.
 *
 * @param part as it stood in the calendar
 * @param whole of which it is a part, or all
 */
record Drag(Period part, Period whole, ZoneId zone) {

  /**
   * @param to where the part begins now: an instant, or a day for what stands above the hours
   * @throws java.time.DateTimeException when it is neither
   */
  Optional<Period> all(String to) {
    if (!to.contains("T")) {
      return onDay(LocalDate.parse(to));
    }
    return by(Duration.between(local(part.from()), local(Instant.parse(to))));
  }

  /** At the same clock times of another day. */
  Optional<Period> onDay(LocalDate day) {
    return byDays(ChronoUnit.DAYS.between(local(part.from()).toLocalDate(), day));
  }

  /** At the same clock times as many days later. */
  Optional<Period> byDays(long days) {
    return by(Duration.ofDays(days));
  }

  private Optional<Period> by(Duration shift) {
    return Period.between(local(whole.from()).plus(shift), local(whole.until()).plus(shift), zone);
  }

  /** Its beginning alone. */
  Optional<Period> from(String to) {
    return Period.between(Instant.parse(to), whole.until());
  }

  /** Its end alone. */
  Optional<Period> until(String to) {
    return Period.between(whole.from(), Instant.parse(to));
  }

  private LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, zone);
  }
}
