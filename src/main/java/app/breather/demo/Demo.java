package app.breather.demo;

import app.breather.family.Accounts;
import app.breather.family.DemoDoor;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills an empty database before the first request is answered; any other is left alone. */
@Component
@ConditionalOnProperty("breather.demo")
class Demo implements SmartInitializingSingleton, DemoDoor {

  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

  private final Accounts accounts;
  private final Arrival arrival;
  private final List<Chapter> chapters;
  private final DemoClock clock;
  private volatile boolean here;

  Demo(Accounts accounts, Arrival arrival, List<Chapter> chapters, DemoClock clock) {
    this.accounts = accounts;
    this.arrival = arrival;
    this.chapters = chapters;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!accounts.any()) {
      fill(clock.instant());
      LOG.info("The demo is filled; the sign-in page says how to enter");
    }
    here = accounts.knows(Arrival.ALEX.email());
    if (!here) {
      LOG.warn("This database has data of its own, so it is not filled with a demo");
    }
  }

  /** Tells the story up to a moment, after which the clock runs again. */
  void fill(Instant now) {
    var timeline = new Timeline(clock, now, Arrival.ZONE);
    try {
      var parkers = arrival.tell(timeline);
      chapters.forEach(chapter -> chapter.plan(timeline, parkers));
      timeline.run();
    } finally {
      clock.run();
    }
  }

  @Override
  public List<Guest> guests() {
    return here ? Arrival.GUESTS : List.of();
  }
}
