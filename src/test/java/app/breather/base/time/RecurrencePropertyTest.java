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
import biweekly.Biweekly;
import biweekly.util.ICalDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A second implementation reads the rule as it is written, and has to come to the same days. */
class RecurrencePropertyTest {

  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final LocalDate START = LocalDate.parse("2026-01-01");
  private static final int FOUR_YEARS = 4 * 366;

  @Property(tries = 1_000)
  void daysAreThoseOfAnotherImplementation(
      @ForAll("recurrences") Recurrence recurrence,
      @ForAll @IntRange(max = FOUR_YEARS) int startsAfter,
      @ForAll @IntRange(max = FOUR_YEARS) int offset,
      @ForAll @IntRange(min = 1, max = 400) int length) {
    var start = recurrence.firstDay(START.plusDays(startsAfter)).orElse(START);
    var from = start.plusDays(offset);
    var until = from.plusDays(length);
    assertThat(recurrence.days(start, from, until))
        .as(recurrence.rule() + " from " + start)
        .isEqualTo(others(recurrence.rule(), start, from, until));
  }

  @Property
  void whatIsWrittenIsReadAsTheSame(@ForAll("recurrences") Recurrence recurrence) {
    assertThat(Recurrence.parse(recurrence.rule())).contains(recurrence);
  }

  @Property
  void theLastDayIsTheLast(@ForAll("recurrences") Recurrence recurrence) {
    recurrence
        .lastDay(START)
        .ifPresent(
            last -> {
              assertThat(recurrence.days(START, last, last.plusDays(1))).containsExactly(last);
              assertThat(recurrence.days(START, last.plusDays(1), last.plusYears(9))).isEmpty();
            });
  }

  private static List<LocalDate> others(
      String rule, LocalDate start, LocalDate from, LocalDate until) {
    var event =
        Biweekly.parse(
                String.join(
                    "\r\n",
                    "BEGIN:VCALENDAR",
                    "VERSION:2.0",
                    "BEGIN:VEVENT",
                    "RRULE:" + rule,
                    "END:VEVENT",
                    "END:VCALENDAR"))
            .first()
            .getEvents()
            .getFirst();
    var dates =
        event
            .getRecurrenceRule()
            .getValue()
            .getDateIterator(
                new ICalDate(Date.from(start.atStartOfDay(UTC).toInstant()), false),
                TimeZone.getTimeZone(UTC));
    var days = new ArrayList<LocalDate>();
    while (dates.hasNext()) {
      var day = LocalDate.ofInstant(dates.next().toInstant(), UTC);
      if (!day.isBefore(until)) {
        break;
      }
      if (!day.isBefore(from)) {
        days.add(day);
      }
    }
    return days;
  }

  @Provide
  Arbitrary<Recurrence> recurrences() {
    return Combinators.combine(rhythms(), Arbitraries.integers().between(1, 7), endings())
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
