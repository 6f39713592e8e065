package app.breather.calendar.ui;

import app.breather.calendar.SharedCalendar;
import app.breather.calendar.ui.CalendarFilter.Sort;
import app.breather.family.Children;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where one chooses what to see of the calendar, and when. */
record CalendarDialogs(
    SharedCalendar calendar, Children children, boolean isParent, DayOfWeek weekStart) {

  /** Caregivers know of others only that they are away. */
  FilterDialog filter(CalendarFilter filter, Consumer<CalendarFilter> chosen) {
    var offered =
        Arrays.stream(Sort.values())
            .filter(sort -> isParent || sort != Sort.OFF && sort != Sort.OURS)
            .toList();
    return new FilterDialog(filter, offered, children.all(), chosen);
  }

  JumpDialog jump(CalendarAddress at, LocalDate today, Words words, Consumer<LocalDate> goTo) {
    return new JumpDialog(
        YearMonth.from(at.date()),
        month -> days(month, at.on(month.atDay(1)), today, words),
        month -> words.times().month(month.atDay(1)),
        goTo);
  }

  /**
   * The small month that stands beside the calendar where there is room.
   *
   * @param at what is shown, when it is read
   */
  MiniMonth beside(
      Supplier<CalendarAddress> at, LocalDate today, Words words, Consumer<LocalDate> goTo) {
    return new MiniMonth(
        month -> days(month, at.get().on(month.atDay(1)), today, words),
        month -> words.times().month(month.atDay(1)),
        goTo);
  }

  private List<MonthDay> days(YearMonth month, CalendarAddress at, LocalDate today, Words words) {
    var first = at.from(Shape.MONTH, weekStart);
    var read = calendar.read(first, at.days(Shape.MONTH, weekStart), at.person());
    return new MonthDays(at.filter().of(read).week(), month, today, words, _ -> "").all();
  }
}
