package app.breather.calendar.file;

import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.Map;

/** Counts what was left out of a file, and sees to it that reading one comes to an end. */
final class Tally {

  /** A step is a day, an hour or a candidate looked at; some ten million take a second. */
  private static final long MOST_STEPS = 3_000_000;

  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
  private long steps = MOST_STEPS;

  void leaveOut(LeftOut why) {
    leftOut.merge(why, 1, Integer::sum);
  }

  void leaveOut(Map<LeftOut, Integer> others) {
    others.forEach((why, times) -> leftOut.merge(why, times, Integer::sum));
  }

  /** What cannot be read is counted, and that is all. */
  void attempt(Runnable reading) {
    try {
      reading.run();
    } catch (Unreadable e) {
      leaveOut(e.why());
    } catch (DateTimeException | ArithmeticException _) {
      leaveOut(LeftOut.UNREADABLE); // beyond the years that can be counted
    }
  }

  /**
   * @throws Unreadable when the file has taken its share
   */
  void spend(long cost) {
    steps -= Math.max(cost, 0);
    if (steps < 0) {
      throw new Unreadable(LeftOut.TOO_MUCH);
    }
  }

  Map<LeftOut, Integer> leftOut() {
    return Map.copyOf(leftOut);
  }
}
