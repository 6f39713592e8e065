package app.breather.calendar.ui;

import app.breather.calendar.CalendarWeek;
import app.breather.calendar.ui.CalendarFilter.Sort;
import app.breather.family.Children;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where one chooses what to see of the calendar, and when. */
record CalendarDialogs(CalendarReading reading, Children children, boolean isParent) {

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
        month -> days(month, at, today, words),
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
        month -> days(month, at.get(), today, words),
        month -> words.times().month(month.atDay(1)),
        goTo);
  }

  private List<MonthDay> days(YearMonth month, CalendarAddress at, LocalDate today, Words words) {
    return days(reading.month(at, month), month, today, words);
  }

  static List<MonthDay> days(CalendarWeek read, YearMonth month, LocalDate today, Words words) {
    return new MonthDays(read, month, today, words, _ -> "").all();
  }
}
