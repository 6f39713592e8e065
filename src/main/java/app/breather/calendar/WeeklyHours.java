package app.breather.calendar;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The same hours on the same weekdays, by the family's clock.
 *
 * @param days the days on which the hours start, at least one
 * @param until on the next day when it is not after {@code from}
 * @param first the first day on which they may start
 * @param last the last day on which they may start; empty when they go on
 */
public record WeeklyHours(
    Set<DayOfWeek> days,
    LocalTime from,
    LocalTime until,
    LocalDate first,
    Optional<LocalDate> last) {

  public WeeklyHours {
    days = Set.copyOf(days);
  }

  /** Those that overlap the window, whole, in order. */
  public List<Period> in(Period window, ZoneId zone) {
    var start = later(first, window.from().atZone(zone).toLocalDate().minusDays(1));
    var windowEnd = window.until().atZone(zone).toLocalDate();
    var end = last.filter(windowEnd::isAfter).orElse(windowEnd);
    return start.isAfter(end)
        ? List.of()
        : start
            .datesUntil(end.plusDays(1))
            .filter(day -> days.contains(day.getDayOfWeek()))
            .flatMap(day -> on(day, zone).stream())
            .filter(window::overlaps)
            .toList();
  }

  RepeatedTime repeated() {
    var ending =
        last.<Recurrence.Ending>map(Recurrence.Until::new).orElseGet(Recurrence.Never::new);
    return new RepeatedTime(
        new Recurrence(new Recurrence.Weekly(days), 1, ending),
        first,
        from,
        areOverMidnight() ? 1 : 0,
        until);
  }

  /** Whether they may start on a day of the window, or on the day before. */
  boolean mayReach(Period window, ZoneId zone) {
    var dayBefore = window.from().atZone(zone).toLocalDate().minusDays(1);
    var lastDay = window.until().atZone(zone).toLocalDate();
    return !first.isAfter(lastDay) && last.filter(dayBefore::isAfter).isEmpty();
  }

  public boolean areOverMidnight() {
    return !until.isAfter(from);
  }

  private Optional<Period> on(LocalDate day, ZoneId zone) {
    var lastDay = areOverMidnight() ? day.plusDays(1) : day;
    return Period.between(day.atTime(from), lastDay.atTime(until), zone);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
