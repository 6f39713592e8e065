package app.breather.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A second implementation reads the rule as it is written, and has to come to the same days. */
class RecurrencePropertyTest {

  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final int FOUR_YEARS = 4 * 366;

  @Property(tries = 1_000)
  void daysAreThoseOfAnotherImplementation(
      @ForAll(supplier = Recurrences.class) Recurrence recurrence,
      @ForAll @IntRange(max = FOUR_YEARS) int startsAfter,
      @ForAll @IntRange(max = FOUR_YEARS) int offset,
      @ForAll @IntRange(min = 1, max = 400) int length) {
    var start =
        recurrence.firstDay(Recurrences.START.plusDays(startsAfter)).orElse(Recurrences.START);
    var from = start.plusDays(offset);
    var until = from.plusDays(length);
    assertThat(recurrence.days(start, from, until))
        .as(recurrence.rule() + " from " + start)
        .isEqualTo(others(recurrence.rule(), start, from, until));
  }

  @Property
  void whatIsWrittenIsReadAsTheSame(@ForAll(supplier = Recurrences.class) Recurrence recurrence) {
    assertThat(Recurrence.parse(recurrence.rule())).contains(recurrence);
  }

  @Property
  void theLastDayIsTheLast(@ForAll(supplier = Recurrences.class) Recurrence recurrence) {
    recurrence
        .lastDay(Recurrences.START)
        .ifPresent(
            last -> {
              assertThat(recurrence.days(Recurrences.START, last, last.plusDays(1)))
                  .containsExactly(last);
              assertThat(recurrence.days(Recurrences.START, last.plusDays(1), last.plusYears(9)))
                  .isEmpty();
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
}
