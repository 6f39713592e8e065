package app.breather.timeoff;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The times at which its owners are, or once were, known to be off. */
record TimeOffStanding(TimeOff timeOff, Set<TimeOffStand> all) {

  /** Now, unless it has before. */
  void begin(Instant now) {
    if (all.stream().noneMatch(TimeOffStand::holds)) {
      timeOff
          .people()
          .owners()
          .forEach(
              owner -> all.add(new TimeOffStand(timeOff, owner.member(), timeOff.away(), now)));
    }
  }

  /** One of the days of what repeats, as it is read. */
  void stood(Instant since, Optional<Instant> ended) {
    timeOff
        .people()
        .owners()
        .forEach(owner -> all.add(new TimeOffStand(timeOff, owner.member(), since, ended)));
  }

  /** Since when it holds, if it does. */
  Optional<Instant> since() {
    return all.stream().filter(TimeOffStand::holds).map(TimeOffStand::since).findFirst();
  }

  void end(Instant now) {
    all.stream().filter(TimeOffStand::holds).forEach(stand -> stand.end(now));
  }

  /** Whether with that moment something else holds. */
  boolean isChangedAt(Instant now) {
    return all.stream().anyMatch(stand -> stand.changedAt(now));
  }
}
