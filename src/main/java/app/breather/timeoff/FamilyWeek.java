package app.breather.timeoff;

import app.breather.base.time.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A week as a family counts it, from midnight to midnight on its own clocks.
 *
 * @param period an hour more or less when the clocks change
 */
record FamilyWeek(LocalDate firstDay, Period period) {

  private static final int DAYS = 7;

  static FamilyWeek of(LocalDate day, DayOfWeek weekStart, ZoneId zone) {
    var first = day.with(TemporalAdjusters.previousOrSame(weekStart));
    return new FamilyWeek(
        first,
        new Period(
            first.atStartOfDay(zone).toInstant(),
            first.plusDays(DAYS).atStartOfDay(zone).toInstant()));
  }

  static FamilyWeek of(Instant moment, DayOfWeek weekStart, ZoneId zone) {
    return of(LocalDate.ofInstant(moment, zone), weekStart, zone);
  }

  /** In order. */
  static List<FamilyWeek> touchedBy(Period span, DayOfWeek weekStart, ZoneId zone) {
    return Stream.iterate(of(span.from(), weekStart, zone), week -> week.next(zone))
        .takeWhile(week -> week.period().from().isBefore(span.until()))
        .toList();
  }

  FamilyWeek next(ZoneId zone) {
    var first = firstDay.plusDays(DAYS);
    return of(first, first.getDayOfWeek(), zone);
  }

  LocalDate lastDay() {
    return firstDay.plusDays(DAYS - 1);
  }

  /** As much of it as falls into this week. */
  Duration of(Period span) {
    return period.intersection(span).map(Period::length).orElse(Duration.ZERO);
  }
}
