package app.breather.calendar;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.persistence.WidestRead;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.family.Families;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what takes up members' time once, for all who ask for a part of it. */
@Component
class MemberTimes {

  private static final Duration LONGEST = Duration.ofDays(2 * 366);

  private final TimesOfMembers times;
  private final Families families;

  MemberTimes(TimesOfMembers times, Families families) {
    this.times = times;
    this.families = families;
  }

  /** Absences that may reach into the window, and perhaps others. */
  List<Absence> absences(Period window) {
    return around(window, TimeOfMember::absence);
  }

  /** Busy times that reach into the window, and perhaps others. */
  List<BusyTime> busy(Period window) {
    return around(window, TimeOfMember::busy);
  }

  private <T> List<T> around(Period window, Function<TimeOfMember, @Nullable T> part) {
    return ReadOnce.readOnce(TimeOfMember.class, () -> new WidestRead<TimeOfMember>())
        .of(window, this::find)
        .stream()
        .<T>mapMulti(
            (time, found) -> {
              var one = part.apply(time);
              if (one != null) {
                found.accept(one);
              }
            })
        .toList();
  }

  /**
   * @throws IllegalArgumentException when the window is longer than two years
   */
  static void requireBounded(Period window) {
    if (window.length().compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("Longer than two years: " + window);
    }
  }

  private List<TimeOfMember> find(Period window) {
    var zone = families.current().zone();
    var firstDay = window.from().atZone(zone).toLocalDate().minusDays(RepeatedTime.MOST_NIGHTS);
    var lastDay = window.until().atZone(zone).toLocalDate();
    return times.around(window.from(), window.until(), firstDay, lastDay);
  }
}
