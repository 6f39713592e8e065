package app.breather.base.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.test.context.event.annotation.AfterTestMethod;

/** Runs as clocks do, until a test stops it; runs again after that test. */
@Component
public class TestClock extends Clock {

  private static final Clock SYSTEM = Clock.systemUTC();

  private volatile Optional<Instant> stopped = Optional.empty();

  public void stopAt(Instant instant) {
    stopped = Optional.of(instant);
  }

  public void advance(Duration by) {
    stopAt(instant().plus(by));
  }

  @AfterTestMethod
  public void run() {
    stopped = Optional.empty();
  }

  @Override
  public Instant instant() {
    return stopped.orElseGet(SYSTEM::instant);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new Clock() {
      @Override
      public Instant instant() {
        return TestClock.this.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return TestClock.this.withZone(other);
      }
    };
  }
}
