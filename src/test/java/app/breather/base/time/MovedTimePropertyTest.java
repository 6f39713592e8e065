package app.breather.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Where a rule says that all go along, they do: each as many days later as the one that moved. */
class MovedTimePropertyTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final int FOUR_YEARS = 4 * 366;
  private static final int SEEN = 30;

  @Property(tries = 1_000)
  void allDaysAreAsManyDaysLater(
      @ForAll(supplier = Recurrences.class) Recurrence recurrence,
      @ForAll @IntRange(max = FOUR_YEARS) int startsAfter,
      @ForAll @IntRange(min = -20, max = 20) int later,
      @ForAll @IntRange(max = SEEN) int which) {
    var time = time(recurrence, Recurrences.START.plusDays(startsAfter));
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
      @ForAll(supplier = Recurrences.class) Recurrence recurrence,
      @ForAll @IntRange(max = FOUR_YEARS) int startsAfter) {
    var time = time(recurrence, Recurrences.START.plusDays(startsAfter));
    var days = days(time);
    Assume.that(!days.isEmpty());
    var day = days.getFirst();

    var moved = time.moved(day, day.atTime(22, 0), day.plusDays(1).atTime(2, 0)).orElseThrow();

    assertThat(days(moved)).isEqualTo(days);
    assertThat(moved.nights()).isOne();
  }

  @Property(tries = 1_000)
  void whatEndsBeforeADayAndWhatBeginsWithItAreAll(
      @ForAll(supplier = Recurrences.class) Recurrence recurrence,
      @ForAll @IntRange(max = FOUR_YEARS) int startsAfter,
      @ForAll @IntRange(max = SEEN) int which) {
    var time = time(recurrence, Recurrences.START.plusDays(startsAfter));
    var days = days(time);
    Assume.that(days.size() > which);

    assertThat(
            time.endingBefore(days.get(which)).map(MovedTimePropertyTest::days).orElse(List.of()))
        .isEqualTo(days.subList(0, which));
    assertThat(days(time.startingOn(days.get(which)))).startsWith(days.get(which));
    assertThat(days(time.startingOn(days.get(which))).subList(0, days.size() - which))
        .isEqualTo(days.subList(which, days.size()));
  }

  /** Of those that are often enough to be seen in the years that are looked at. */
  private static RepeatedTime time(Recurrence recurrence, LocalDate start) {
    Assume.that(recurrence.interval() <= 4);
    return new RepeatedTime(recurrence, start, NINE, 0, LocalTime.of(11, 0));
  }

  /** The first ones. */
  private static List<LocalDate> days(RepeatedTime time) {
    var first = time.start();
    return time.recurrence().days(first, first, first.plusYears(12)).stream()
        .limit(SEEN + 1)
        .toList();
  }
}
