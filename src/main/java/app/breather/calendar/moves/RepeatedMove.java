package app.breather.calendar.moves;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One day of what repeats is to be at another time, and others go along: as many days later, at the
 * same times of day.
 *
 * @param time by which it repeats now
 * @param day by that rule
 */
public record RepeatedMove(RepeatedTime time, LocalDate day, Period to, ZoneId zone) {

  /** By which all would be; empty when no rule says that. */
  public Optional<RepeatedTime> all() {
    return along(time);
  }

  /**
   * By which those would be that are not before that day of it; empty when no rule says that.
   *
   * @param first one of its days
   */
  public Optional<RepeatedTime> from(LocalDate first) {
    return along(time.startingOn(first));
  }

  private Optional<RepeatedTime> along(RepeatedTime some) {
    return some.moved(
        day, LocalDateTime.ofInstant(to.from(), zone), LocalDateTime.ofInstant(to.until(), zone));
  }
}
