package app.breather.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Recurrence.Daily;
import app.breather.base.time.Recurrence.Ending;
import app.breather.base.time.Recurrence.MonthlyOnDay;
import app.breather.base.time.Recurrence.MonthlyOnWeekday;
import app.breather.base.time.Recurrence.Never;
import app.breather.base.time.Recurrence.Rhythm;
import app.breather.base.time.Recurrence.Times;
import app.breather.base.time.Recurrence.Until;
import app.breather.base.time.Recurrence.Weekly;
import app.breather.base.time.Recurrence.Yearly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Where a rule says that all go along, they do: each as many days later as the one that moved. */
class MovedTimePropertyTest {

  private static final LocalDate START = LocalDate.parse("2026-01-01");
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final int FOUR_YEARS = 4 * 366;
  private static final int SEEN = 30;

  @Property(tries = 1_000)
  void allDaysAreAsManyDaysLater(
      @ForAll("recurrences") Recurrence recurrence,
      @ForAll @IntRange(max = FOUR_YEARS) int startsAfter,
      @ForAll @IntRange(min = -20, max = 20) int later,
      @ForAll @IntRange(max = SEEN) int which) {
    var time = time(recurrence, START.plusDays(startsAfter));
    var days = days(time);
    Assume.that(days.size() > which);
    var to = days.get(which).plusDays(later);

    time.moved(days.get(which), to.atTime(10, 0), to.atTime(12, 30))
        .ifPresent(
            moved -> {
              assertThat(days(moved)).isEqualTo(days.stream().map(d -> d.plusDays(later)).toList());
              assertThat(moved.from()).isEqualTo(LocalTime.of(10, 0));
              assertThat(moved.until()).isEqualTo(LocalTime.of(12, 30));
            });
  }

  @Property
  void theHoursAloneCanAlwaysBeMoved(
      @ForAll("recurrences") Recurrence recurrence,
      @ForAll @IntRange(max = FOUR_YEARS) int startsAfter) {
    var time = time(recurrence, START.plusDays(startsAfter));
    var days = days(time);
    Assume.that(!days.isEmpty());
    var day = days.getFirst();

    var moved = time.moved(day, day.atTime(22, 0), day.plusDays(1).atTime(2, 0)).orElseThrow();

    assertThat(days(moved)).isEqualTo(days);
    assertThat(moved.nights()).isOne();
  }

  @Property(tries = 1_000)
  void whatEndsBeforeADayAndWhatBeginsWithItAreAll(
      @ForAll("recurrences") Recurrence recurrence,
      @ForAll @IntRange(max = FOUR_YEARS) int startsAfter,
      @ForAll @IntRange(max = SEEN) int which) {
    var time = time(recurrence, START.plusDays(startsAfter));
    var days = days(time);
    Assume.that(days.size() > which);

    assertThat(
            time.endingBefore(days.get(which)).map(MovedTimePropertyTest::days).orElse(List.of()))
        .isEqualTo(days.subList(0, which));
    assertThat(days(time.startingOn(days.get(which)))).startsWith(days.get(which));
    assertThat(days(time.startingOn(days.get(which))).subList(0, days.size() - which))
        .isEqualTo(days.subList(which, days.size()));
  }

  private static RepeatedTime time(Recurrence recurrence, LocalDate start) {
    return new RepeatedTime(recurrence, start, NINE, 0, LocalTime.of(11, 0));
  }

  /** The first ones. */
  private static List<LocalDate> days(RepeatedTime time) {
    var first = time.start();
    return time.recurrence().days(first, first, first.plusYears(12)).stream()
        .limit(SEEN + 1)
        .toList();
  }

  @Provide
  Arbitrary<Recurrence> recurrences() {
    return Combinators.combine(rhythms(), Arbitraries.integers().between(1, 4), endings())
        .as(Recurrence::new);
  }

  private static Arbitrary<Rhythm> rhythms() {
    var weekday = Arbitraries.of(DayOfWeek.class);
    return Arbitraries.oneOf(
        Arbitraries.just(new Daily()),
        weekday.set().ofMinSize(1).map(Weekly::new),
        Arbitraries.integers().between(-1, 31).filter(day -> day != 0).map(MonthlyOnDay::new),
        Combinators.combine(Arbitraries.of(1, 2, 3, 4, -1), weekday).as(MonthlyOnWeekday::new),
        Arbitraries.just(new Yearly()));
  }

  private static Arbitrary<Ending> endings() {
    return Arbitraries.oneOf(
        Arbitraries.just(new Never()),
        Arbitraries.integers().between(1, 2 * FOUR_YEARS).map(START::plusDays).map(Until::new),
        Arbitraries.integers().between(1, 200).map(Times::new));
  }
}
