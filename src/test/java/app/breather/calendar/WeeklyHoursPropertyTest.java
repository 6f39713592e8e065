package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeeklyHoursPropertyTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FIRST = LocalDate.parse("2027-03-01");

  @Property
  void atMostOneADayAndAllTouchTheWindow(
      @ForAll Set<DayOfWeek> weekdays,
      @ForAll @IntRange(max = 23) int from,
      @ForAll @IntRange(max = 23) int until,
      @ForAll @IntRange(max = 400) int offset,
      @ForAll @IntRange(min = 1, max = 40) int length) {
    var hours =
        new WeeklyHours(
            weekdays, LocalTime.of(from, 30), LocalTime.of(until, 30), FIRST, Optional.empty());
    var window = days(FIRST.plusDays(offset), length);
    var periods = hours.in(window, BERLIN);
    assertThat(periods).hasSizeLessThanOrEqualTo(length + 1).isSorted().doesNotHaveDuplicates();
    assertThat(periods).allMatch(window::overlaps);
    assertThat(hours.mayReach(window, BERLIN) || periods.isEmpty()).isTrue();
    assertThat(periods).allMatch(p -> weekdays.contains(p.from().atZone(BERLIN).getDayOfWeek()));
  }

  private static Period days(LocalDate day, int count) {
    return Period.between(day.atStartOfDay(), day.plusDays(count).atStartOfDay(), BERLIN)
        .orElseThrow();
  }
}
