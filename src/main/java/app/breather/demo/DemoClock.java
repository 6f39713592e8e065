package app.breather.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of a demo: it goes as clocks do, but while the past is told. */
@Component
@ConditionalOnProperty("breather.demo")
@Primary
class DemoClock extends Clock {

  private static final InstantSource SYSTEM = InstantSource.system();

  private volatile Optional<Instant> told = Optional.empty();

  void tell(Instant moment) {
    told = Optional.of(moment);
  }

  void run() {
    told = Optional.empty();
  }

  @Override
  public Instant instant() {
    return told.orElseGet(SYSTEM::instant);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return ((InstantSource) this::instant).withZone(zone);
  }
}
