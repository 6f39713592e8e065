package app.breather.calendar.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.calendar.CalendarYears;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the address of the calendar says.
 *
 * @param shape empty when it depends on the width of the screen
 * @param date any day of the week to show, or the first of the list
 */
record CalendarAddress(Optional<Shape> shape, LocalDate date, Optional<MemberId> person) {

  /** Nonsense is read as if it were not there. */
  static CalendarAddress of(RouteParameters path, QueryParameters query, LocalDate today) {
    return new CalendarAddress(
        path.get("view").flatMap(CalendarAddress::shape),
        path.get("date").flatMap(CalendarAddress::date).orElse(today),
        query.getSingleParameter("person").flatMap(MemberId::parse));
  }

  private static Optional<Shape> shape(String word) {
    return Arrays.stream(Shape.values()).filter(shape -> shape.word().equals(word)).findFirst();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(CalendarYears::include);
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  CalendarAddress as(Shape shape) {
    return new CalendarAddress(Optional.of(shape), date, person);
  }

  CalendarAddress on(LocalDate date) {
    return new CalendarAddress(shape, date, person);
  }

  CalendarAddress of(Optional<MemberId> person) {
    return new CalendarAddress(shape, date, person);
  }

  /** The first day to show. */
  LocalDate from(Shape shape, DayOfWeek weekStart) {
    return shape == Shape.WEEK ? date.with(TemporalAdjusters.previousOrSame(weekStart)) : date;
  }

  /** Without a leading slash. */
  String route(Shape fitting) {
    var path = "calendar/" + shape.orElse(fitting).word() + "/" + date;
    return person.map(id -> path + "?person=" + id).orElse(path);
  }
}
