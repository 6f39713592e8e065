package app.breather.calendar.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.calendar.CalendarYears;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the address of the calendar says.
 *
 * @param shape empty when it depends on the width of the screen
 * @param date any day of the month or week to show, or the first of the list
 */
record CalendarAddress(Optional<Shape> shape, LocalDate date, CalendarFilter filter) {

  private static final String MONTH = "2027-03";

  /** Nonsense is read as if it were not there. */
  static CalendarAddress of(RouteParameters path, QueryParameters query, LocalDate today) {
    return new CalendarAddress(
        path.get("view").flatMap(CalendarAddress::shape),
        path.get("date").flatMap(CalendarAddress::date).orElse(today),
        CalendarFilter.of(query));
  }

  private static Optional<Shape> shape(String word) {
    return Arrays.stream(Shape.values()).filter(shape -> shape.word().equals(word)).findFirst();
  }

  /** A month alone means its first day. */
  private static Optional<LocalDate> date(String text) {
    try {
      var day = text.length() == MONTH.length() ? text + "-01" : text;
      return Optional.of(LocalDate.parse(day)).filter(CalendarYears::include);
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  CalendarAddress as(Shape shape) {
    return new CalendarAddress(Optional.of(shape), date, filter);
  }

  CalendarAddress on(LocalDate date) {
    return new CalendarAddress(shape, date, filter);
  }

  CalendarAddress with(CalendarFilter filter) {
    return new CalendarAddress(shape, date, filter);
  }

  Optional<MemberId> person() {
    return filter.person();
  }

  /** The first day to show. */
  LocalDate from(Shape shape, DayOfWeek weekStart) {
    return switch (shape) {
      case MONTH -> firstOfMonth().with(TemporalAdjusters.previousOrSame(weekStart));
      case WEEK, PEOPLE -> date.with(TemporalAdjusters.previousOrSame(weekStart));
      case DAYS, DAY, LIST, PEOPLE_DAY -> date;
    };
  }

  /** How many days to show. */
  int days(Shape shape, DayOfWeek weekStart) {
    if (shape != Shape.MONTH) {
      return shape.days();
    }
    var lastOfMonth = date.with(TemporalAdjusters.lastDayOfMonth());
    var nextWeek = lastOfMonth.with(TemporalAdjusters.next(weekStart));
    return (int) ChronoUnit.DAYS.between(from(shape, weekStart), nextWeek);
  }

  /**
   * What comes after it, or before it.
   *
   * @param direction 1 or -1
   */
  CalendarAddress step(Shape shape, int direction) {
    return on(
        shape == Shape.MONTH
            ? firstOfMonth().plusMonths(direction)
            : date.plusDays((long) direction * shape.days()));
  }

  private LocalDate firstOfMonth() {
    return date.withDayOfMonth(1);
  }

  /** Where the week of the day is on one page for the fridge. */
  String printRoute() {
    return "calendar/print/" + date + filter.query();
  }

  /** Without a leading slash. */
  String route(Shape fitting) {
    return "calendar/" + shape.orElse(fitting).word() + "/" + date + filter.query();
  }
}
