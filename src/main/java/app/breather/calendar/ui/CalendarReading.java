package app.breather.calendar.ui;

import app.breather.calendar.CalendarWeek;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.SharedCalendar.Days;
import app.breather.calendar.ui.CalendarFilter.Filtered;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;

/** Reads the days that an address wants to see. */
record CalendarReading(SharedCalendar calendar, DayOfWeek weekStart) {

  /**
   * What is shown, and a month beside it.
   *
   * @param month whole weeks of it
   */
  record Beside(Filtered shown, CalendarWeek month) {}

  Filtered shown(CalendarAddress address, Shape shape) {
    var days = days(address, shape);
    return address.filter().of(calendar.read(days.from(), days.days(), address.person()));
  }

  CalendarWeek month(CalendarAddress address, YearMonth month) {
    return shown(address.on(month.atDay(1)), Shape.MONTH).week();
  }

  /** Both at once, for that takes little more than the month alone. */
  Beside beside(CalendarAddress address, Shape shape, YearMonth month) {
    var wider = days(address.on(month.atDay(1)), Shape.MONTH);
    var both = calendar.readEach(List.of(wider, days(address, shape)), address.person());
    return new Beside(
        address.filter().of(both.getLast()), address.filter().of(both.getFirst()).week());
  }

  Days days(CalendarAddress address, Shape shape) {
    return new Days(address.from(shape, weekStart), address.days(shape, weekStart));
  }
}
