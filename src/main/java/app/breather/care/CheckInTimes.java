package app.breather.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When one asks how regular care goes: in the middle of a morning, weeks after the last time. */
final class CheckInTimes {

  static final int WEEKS = 4;
  static final int MOST_WEEKS = 26;

  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private CheckInTimes() {}

  /**
   * @param last when one asked last, or when it began
   * @param weeks at least one
   */
  static Instant due(Instant last, int weeks, ZoneId zone) {
    return morning(LocalDate.ofInstant(last, zone).plusWeeks(weeks), zone);
  }

  /** The next morning where it is overdue, as when one asks more often from now on. */
  static Instant notBefore(Instant due, Instant now, ZoneId zone) {
    if (due.isAfter(now)) {
      return due;
    }
    var today = morning(LocalDate.ofInstant(now, zone), zone);
    return today.isAfter(now) ? today : morning(LocalDate.ofInstant(now, zone).plusDays(1), zone);
  }

  private static Instant morning(LocalDate day, ZoneId zone) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }
}
