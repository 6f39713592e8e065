package app.breather.timeoff;

import java.time.Duration;

/**
 * How long somebody was or will be off.
 *
 * @param atNight between ten in the evening and seven in the morning by the family's clock
 */
public record OffTime(Duration byDay, Duration atNight) {

  static final OffTime NONE = new OffTime(Duration.ZERO, Duration.ZERO);

  public Duration total() {
    return byDay.plus(atNight);
  }

  OffTime plus(OffTime other) {
    return new OffTime(byDay.plus(other.byDay), atNight.plus(other.atNight));
  }
}
