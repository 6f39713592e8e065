package app.breather.base.time;

import app.breather.base.time.Recurrence.Daily;
import app.breather.base.time.Recurrence.Ending;
import app.breather.base.time.Recurrence.MonthlyOnDay;
import app.breather.base.time.Recurrence.MonthlyOnWeekday;
import app.breather.base.time.Recurrence.Rhythm;
import app.breather.base.time.Recurrence.Until;
import app.breather.base.time.Recurrence.Weekly;
import app.breather.base.time.Recurrence.Yearly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By which rule all days of another would be so many days later.
 *
 * @param first day of the other
 * @param days negative for earlier
 */
record LaterRule(Recurrence rule, LocalDate first, long days) {

  private static final int WEEK = 7;
  private static final int IN_EACH_MONTH = 28;
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  /** Empty when no rule says that, such as the second Friday a day later. */
  Optional<Recurrence> get() {
    return days == 0
        ? Optional.of(rule)
        : rhythm().map(later -> new Recurrence(later, rule.interval(), ending()));
  }

  private Optional<Rhythm> rhythm() {
    return switch (rule.rhythm()) {
      case Daily daily -> Optional.of(daily);
      case Weekly(var weekdays) -> weekly(weekdays);
      case MonthlyOnDay(var day) ->
          day > 0 && day <= IN_EACH_MONTH && staysInMonth()
              ? Optional.of(new MonthlyOnDay(moved().getDayOfMonth()))
              : Optional.empty();
      case MonthlyOnWeekday _ -> Optional.empty();
      case Yearly yearly -> staysInYear() ? Optional.of(yearly) : Optional.empty();
    };
  }

  /** Of every second week, all days have to stay in theirs, or to leave it together. */
  private Optional<Rhythm> weekly(Set<DayOfWeek> weekdays) {
    boolean together =
        weekdays.stream()
                .map(day -> Math.floorDiv(day.getValue() - 1 + days, WEEK))
                .distinct()
                .count()
            == 1;
    return rule.interval() == 1 || together
        ? Optional.of(
            new Weekly(weekdays.stream().map(day -> day.plus(days)).collect(Collectors.toSet())))
        : Optional.empty();
  }

  private boolean staysInMonth() {
    return moved().getMonth() == first.getMonth()
        && moved().getYear() == first.getYear()
        && moved().getDayOfMonth() <= IN_EACH_MONTH;
  }

  /** And on its side of the day that most years do not have. */
  private boolean staysInYear() {
    int before = MonthDay.from(first).compareTo(LEAP_DAY);
    int after = MonthDay.from(moved()).compareTo(LEAP_DAY);
    return moved().getYear() == first.getYear() && before * after > 0;
  }

  private LocalDate moved() {
    return first.plusDays(days);
  }

  private Ending ending() {
    return rule.ending() instanceof Until(var last)
        ? new Until(last.plusDays(days))
        : rule.ending();
  }
}
