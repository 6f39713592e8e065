package app.breather.calendar;

import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * The same hours on the same weekdays of each week: what repeats as most people's work does.
 *
 * @param days the days on which the hours start, at least one
 * @param until on the next day when it is not after {@code from}
 * @param first the first day on which they may start
 * @param last the last day on which they may start; empty when they go on
 */
public record WeeklyHours(
    Set<DayOfWeek> days,
    LocalTime from,
    LocalTime until,
    LocalDate first,
    Optional<LocalDate> last) {

  public WeeklyHours {
    days = Set.copyOf(days);
  }

  /** Empty for what repeats otherwise. */
  public static Optional<WeeklyHours> of(RepeatedTime time) {
    var rule = time.recurrence();
    boolean shortest = time.nights() == (time.until().isAfter(time.from()) ? 0 : 1);
    if (!shortest
        || rule.interval() != 1
        || !(rule.rhythm() instanceof Recurrence.Weekly(var days))) {
      return Optional.empty();
    }
    return switch (rule.ending()) {
      case Recurrence.Never() -> Optional.of(like(time, days, Optional.empty()));
      case Recurrence.Until(var last) -> Optional.of(like(time, days, Optional.of(last)));
      case Recurrence.Times _ -> Optional.empty();
    };
  }

  private static WeeklyHours like(
      RepeatedTime time, Set<DayOfWeek> days, Optional<LocalDate> last) {
    return new WeeklyHours(days, time.from(), time.until(), time.start(), last);
  }

  /**
   * @throws IllegalArgumentException when there is no day
   */
  public RepeatedTime repeated() {
    var ending =
        last.<Recurrence.Ending>map(Recurrence.Until::new).orElseGet(Recurrence.Never::new);
    return new RepeatedTime(
        new Recurrence(new Recurrence.Weekly(days), 1, ending),
        first,
        from,
        areOverMidnight() ? 1 : 0,
        until);
  }

  public boolean areOverMidnight() {
    return !until.isAfter(from);
  }
}
