package app.breather.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;

/** A set of weekdays in one number, Monday as the lowest bit. */
public final class Weekdays {

  private Weekdays() {}

  public static int toBits(Set<DayOfWeek> days) {
    return days.stream().mapToInt(Weekdays::bit).reduce(0, (all, bit) -> all | bit);
  }

  public static Set<DayOfWeek> fromBits(int bits) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> (bits & bit(day)) != 0)
        .collect(toUnmodifiableSet());
  }

  private static int bit(DayOfWeek day) {
    return 1 << day.ordinal();
  }
}
