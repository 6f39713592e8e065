package app.breather.calendar.feed;

import app.breather.base.time.Period;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.RecurrenceId;

/** Each day of a calendar, as two libraries count what repeats; days are told by the clock. */
final class FeedDays {

  private FeedDays() {}

  static List<Period> biweekly(ICalendar calendar, Period window, ZoneId zone) {
    var days = new ArrayList<Period>();
    for (var event : calendar.getEvents()) {
      var period = FeedProgram.period(event);
      if (event.getRecurrenceRule() == null) {
        days.add(period);
      } else {
        days.addAll(days(event, zone, instead(calendar, event, zone), period.length(), window));
      }
    }
    return days.stream().filter(window::overlaps).sorted().toList();
  }

  private static List<Period> days(
      VEvent event, ZoneId zone, Set<LocalDateTime> instead, Duration length, Period window) {
    var days = new ArrayList<Period>();
    var dates = event.getDateIterator(TimeZone.getTimeZone(zone));
    while (dates.hasNext()) {
      var from = dates.next().toInstant();
      if (!from.isBefore(window.until())) {
        break;
      }
      if (!instead.contains(LocalDateTime.ofInstant(from, zone))) {
        days.add(new Period(from, from.plus(length)));
      }
    }
    return days;
  }

  private static Set<LocalDateTime> instead(ICalendar calendar, VEvent all, ZoneId zone) {
    var days = new HashSet<LocalDateTime>();
    calendar.getEvents().stream()
        .filter(event -> event.getUid().equals(all.getUid()))
        .filter(event -> event.getRecurrenceId() != null)
        .forEach(
            event ->
                days.add(
                    LocalDateTime.ofInstant(event.getRecurrenceId().getValue().toInstant(), zone)));
    return days;
  }

  static List<Period> ical4j(Calendar calendar, Period window, ZoneId zone) {
    var events =
        calendar.<net.fortuna.ical4j.model.component.VEvent>getComponents(Component.VEVENT);
    return events.stream()
        .flatMap(
            event ->
                event.getProperty(Property.RRULE).isPresent()
                    ? days(event, instead(events, event, zone), window, zone)
                    : Stream.of(period(event)))
        .filter(window::overlaps)
        .sorted()
        .toList();
  }

  private static Stream<Period> days(
      net.fortuna.ical4j.model.component.VEvent event,
      Set<LocalDateTime> instead,
      Period window,
      ZoneId zone) {
    var all =
        new net.fortuna.ical4j.model.Period<>(
            window.from().atZone(zone), window.until().atZone(zone));
    return event.<ZonedDateTime>calculateRecurrenceSet(all).stream()
        .map(
            day ->
                new Period(
                    Instant.from((Temporal) day.getStart()), Instant.from((Temporal) day.getEnd())))
        .filter(day -> !instead.contains(LocalDateTime.ofInstant(day.from(), zone)));
  }

  private static Set<LocalDateTime> instead(
      List<net.fortuna.ical4j.model.component.VEvent> events,
      net.fortuna.ical4j.model.component.VEvent all,
      ZoneId zone) {
    var days = new HashSet<LocalDateTime>();
    events.stream()
        .filter(event -> event.getUid().equals(all.getUid()))
        .flatMap(
            event -> event.<RecurrenceId<Temporal>>getProperty(Property.RECURRENCE_ID).stream())
        .forEach(id -> days.add(LocalDateTime.ofInstant(Instant.from(id.getDate()), zone)));
    return days;
  }

  private static Period period(net.fortuna.ical4j.model.component.VEvent event) {
    return new Period(
        Instant.from(event.<Temporal>getDateTimeStart().getDate()),
        Instant.from(event.<Temporal>getDateTimeEnd().getDate()));
  }
}
