package app.breather.e2e;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Runs on from wherever it was set. */
final class SettableClock extends Clock {

  private final ZoneId zone;
  private volatile Duration ahead = Duration.ZERO;

  SettableClock(ZoneId zone) {
    this.zone = zone;
  }

  void set(LocalDateTime time) {
    ahead = Duration.between(Clock.systemUTC().instant(), time.atZone(zone).toInstant());
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    var clock = new SettableClock(other);
    clock.ahead = ahead;
    return clock;
  }
}
