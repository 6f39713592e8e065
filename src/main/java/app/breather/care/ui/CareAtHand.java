package app.breather.care.ui;

import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasions;
import app.breather.family.ui.People;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The time of care of whoever looks, as long as they can say something of it. */
@Component
public class CareAtHand {

  /** At least as long as that can be before and after it. */
  private static final Duration AROUND = Duration.ofHours(3);

  private final CareOccasions occasions;
  private final People people;
  private final Clock clock;

  CareAtHand(CareOccasions occasions, People people, Clock clock) {
    this.occasions = occasions;
    this.people = people;
    this.clock = clock;
  }

  /** The soonest; empty for a parent. */
  public Optional<CareOccasion> now() {
    if (people.me().isParent()) {
      return Optional.empty();
    }
    var now = clock.instant();
    return occasions.own(new Period(now.minus(AROUND), now.plus(AROUND))).stream()
        .filter(one -> one.actWindow().contains(now))
        .findFirst();
  }
}
