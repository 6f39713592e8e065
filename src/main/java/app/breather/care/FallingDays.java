package app.breather.care;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Which days of regular care fall away by what is said now: what has begun stays true. */
record FallingDays(RegularCare care, Instant now, ZoneId zone) {

  private static final Duration LATE = Duration.ofHours(24);

  /** Also when some before it, but none from it on, could still fall away. */
  boolean areNoneFrom(LocalDate day) {
    return begunFrom(day) || ahead(day, care.days().horizon(now, zone)).isEmpty();
  }

  private boolean begunFrom(LocalDate day) {
    var today = day.atStartOfDay(zone).toInstant();
    return today.isBefore(now)
        && care.days().in(new Period(today, now), zone).stream()
            .anyMatch(one -> !one.day().isBefore(day));
  }

  /** Empty when none begins on that day that could still fall away. */
  Optional<Occurrence> on(LocalDate day) {
    return care.days().on(day, zone).filter(it -> it.period().from().isAfter(now));
  }

  List<Occurrence> from(LocalDate first, Instant until) {
    return ahead(first, until);
  }

  /**
   * @param last inclusive
   */
  List<LocalDate> between(LocalDate first, LocalDate last) {
    return occurrences(first, last).stream().map(Occurrence::day).toList();
  }

  /**
   * @param last inclusive
   */
  List<Occurrence> occurrences(LocalDate first, LocalDate last) {
    return ahead(first, care.days().horizon(now, zone)).stream()
        .filter(one -> !one.day().isAfter(last))
        .toList();
  }

  /** Whether the first of them begins so soon that parents must be told at once. */
  boolean isLate(LocalDate from) {
    return ahead(from, care.days().horizon(now, zone)).stream()
        .findFirst()
        .filter(day -> day.period().from().isBefore(now.plus(LATE)))
        .isPresent();
  }

  private List<Occurrence> ahead(LocalDate first, Instant until) {
    var start = first.atStartOfDay(zone).toInstant();
    var from = start.isAfter(now) ? start : now;
    return Period.between(from, until)
        .map(window -> care.days().in(window, zone))
        .orElse(List.of())
        .stream()
        .filter(day -> day.period().from().isAfter(now) && !day.day().isBefore(first))
        .toList();
  }
}
