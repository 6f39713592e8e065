package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.Recurrence.Daily;
import app.breather.base.time.Recurrence.Ending;
import app.breather.base.time.Recurrence.MonthlyOnDay;
import app.breather.base.time.Recurrence.MonthlyOnWeekday;
import app.breather.base.time.Recurrence.Rhythm;
import app.breather.base.time.Recurrence.Weekly;
import app.breather.base.time.Recurrence.Yearly;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.AbsenceTime.Repeated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class AbsenceTimePropertyTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FIRST = LocalDate.parse("2027-03-01");

  @Property
  void weeklyHoursAreOnTheirDaysOnceEachAndAllTouchTheWindow(
      @ForAll @NotEmpty Set<DayOfWeek> weekdays,
      @ForAll @IntRange(max = 23) int from,
      @ForAll @IntRange(max = 23) int until,
      @ForAll @IntRange(max = 400) int offset,
      @ForAll @IntRange(min = 1, max = 40) int length) {
    var hours =
        new WeeklyHours(
            weekdays, LocalTime.of(from, 30), LocalTime.of(until, 30), FIRST, Optional.empty());
    var time = new Repeated(hours.repeated());
    var window = days(FIRST.plusDays(offset), length);
    var periods = time.in(window, BERLIN);
    assertThat(periods).hasSizeLessThanOrEqualTo(length + 1).isSorted().doesNotHaveDuplicates();
    assertThat(periods).allMatch(window::overlaps);
    assertThat(periods).allMatch(p -> weekdays.contains(p.from().atZone(BERLIN).getDayOfWeek()));
    assertThat(WeeklyHours.of(hours.repeated())).contains(hours);
  }

  @Property
  void whatReachesIntoAWindowMayDoSo(
      @ForAll("absences") Repeated time,
      @ForAll @IntRange(min = -20, max = 800) int offset,
      @ForAll @IntRange(min = 1, max = 40) int length) {
    var window = days(FIRST.plusDays(offset), length);
    var periods = time.in(window, BERLIN);
    assertThat(periods.isEmpty() || time.mayReach(window, BERLIN)).isTrue();
    assertThat(time.days(window, BERLIN))
        .allMatch(day -> time.time().isRuledOn(day.day()) && !time.leftOut().contains(day.day()));
  }

  @Property
  void endedFromADayOnItIsAsBeforeUntilThen(
      @ForAll("absences") Repeated time, @ForAll @IntRange(max = 800) int offset) {
    var end = FIRST.plusDays(offset);
    var all = days(FIRST, 900);
    var left = time.before(end).map(before -> before.days(all, BERLIN)).orElse(List.of());
    assertThat(left)
        .isEqualTo(time.days(all, BERLIN).stream().filter(day -> day.day().isBefore(end)).toList());
    assertThat(time.time().reaches(end))
        .isEqualTo(!time.time().recurrence().days(FIRST, end, end.plusYears(30)).isEmpty());
  }

  @Provide
  static Arbitrary<Repeated> absences() {
    Arbitrary<Rhythm> rhythms =
        Arbitraries.oneOf(
            Arbitraries.just(new Daily()),
            Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(Weekly::new),
            Arbitraries.integers().between(1, 31).map(MonthlyOnDay::new),
            Combinators.combine(Arbitraries.of(-1, 1, 2, 3, 4), Arbitraries.of(DayOfWeek.class))
                .as(MonthlyOnWeekday::new),
            Arbitraries.just(new Yearly()));
    Arbitrary<Ending> endings =
        Arbitraries.oneOf(
            Arbitraries.just(new Recurrence.Never()),
            Arbitraries.integers()
                .between(0, 700)
                .map(d -> new Recurrence.Until(FIRST.plusDays(d))),
            Arbitraries.integers().between(1, 30).map(Recurrence.Times::new));
    return Combinators.combine(
            rhythms,
            Arbitraries.integers().between(1, 4),
            endings,
            Arbitraries.integers().between(1, 14),
            Arbitraries.integers().between(0, 700).set().ofMaxSize(20))
        .as(
            (rhythm, interval, ending, nights, days) ->
                new Repeated(
                        new RepeatedTime(
                            new Recurrence(rhythm, interval, ending),
                            FIRST,
                            LocalTime.of(18, 0),
                            nights,
                            LocalTime.of(2, 30)))
                    .without(
                        days.stream()
                            .map(FIRST::plusDays)
                            .collect(Collectors.toCollection(TreeSet::new))));
  }

  private static Period days(LocalDate day, int count) {
    return Period.between(day.atStartOfDay(), day.plusDays(count).atStartOfDay(), BERLIN)
        .orElseThrow();
  }
}
