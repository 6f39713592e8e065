package app.breather.timeoff;

import java.time.Instant;
import java.util.Set;

/** The times at which its owners are, or once were, known to be off. */
record TimeOffStanding(TimeOff timeOff, Set<TimeOffStand> all) {

  /** Now, unless it has before. */
  void begin(Instant now) {
    if (all.stream().noneMatch(TimeOffStand::holds)) {
      timeOff
          .owners()
          .forEach(
              owner -> all.add(new TimeOffStand(timeOff, owner.member(), timeOff.away(), now)));
    }
  }

  void end(Instant now) {
    all.stream().filter(TimeOffStand::holds).forEach(stand -> stand.end(now));
  }

  /** Whether with that moment something else holds. */
  boolean isChangedAt(Instant now) {
    return all.stream().anyMatch(stand -> stand.changedAt(now));
  }
}
