package app.breather.care;

import app.breather.base.time.CalendarZone;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;

/**
 * All that somebody has ever promised of regular care, as one rule and the days of it on which they
 * do not come (RFC 5545, 3.8.5).
 *
 * @param first the first day they promised, from which the rule is counted
 * @param last the last one; empty when it goes on for ever
 * @param leftOut of the days between, in order
 */
record PromisedSeries(
    RepeatedTime time,
    LocalDate first,
    Optional<LocalDate> last,
    List<LocalDate> leftOut,
    ZoneId zone) {

  PromisedSeries {
    leftOut = leftOut.stream().filter(day -> last.filter(day::isAfter).isEmpty()).toList();
  }

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** So far ahead the clocks are told where it goes on for ever. */
  private static final Duration YEARS_OF_CLOCKS = Duration.ofDays(5 * 366);

  /** Empty when no day is left that was promised. */
  static Optional<PromisedSeries> of(RegularDays days, ZoneId zone) {
    return days.firstEver(zone)
        .map(Occurrence::day)
        .map(
            first ->
                new PromisedSeries(
                    days.time(), first, days.lastEver(zone), days.droppedAfter(first), zone));
  }

  Period firstPeriod() {
    return time.on(first, zone).orElseThrow().period();
  }

  VTimeZone clocks() {
    var begin = firstPeriod();
    var end =
        last.map(day -> day.plusDays(time.nights() + 1L).atStartOfDay(zone).toInstant())
            .orElseGet(() -> begin.until().plus(YEARS_OF_CLOCKS));
    return new CalendarZone(zone).definition(new Period(begin.from(), end));
  }

  /** When it is, for an event that does not say so yet. */
  void on(VEvent event) {
    var clocks = new CalendarZone(zone);
    event.add(clocks.local(start(first), DtStart::new));
    event.add(clocks.local(first.plusDays(time.nights()).atTime(time.until()), DtEnd::new));
    event.add(new RRule<>(rule()));
    leftOut.forEach(day -> event.add(clocks.exception(start(day))));
  }

  /** Its end is an instant, because its days have a time. */
  private String rule() {
    var endless = time.recurrence().ending(new Recurrence.Never()).rule();
    return last.map(day -> endless + ";UNTIL=" + UTC.format(start(day).atZone(zone)))
        .orElse(endless);
  }

  private LocalDateTime start(LocalDate day) {
    return day.atTime(time.from());
  }
}
