package app.breather.timeoff;

import java.time.LocalTime;
import java.util.List;

/** How long somebody would like to be off, and when that usually is. */
public enum WishLength {
  HOURS(of(9, 12), of(15, 18)),
  HALF_DAY(of(8, 13), of(13, 18)),
  DAY(of(9, 18)),
  EVENING(of(19, 22));

  private final List<Clock> times;

  WishLength(Clock... times) {
    this.times = List.of(times);
  }

  /** On one day, by the family's clocks. */
  record Clock(LocalTime from, LocalTime until) {}

  private static Clock of(int from, int until) {
    return new Clock(LocalTime.of(from, 0), LocalTime.of(until, 0));
  }

  List<Clock> times() {
    return times;
  }
}
