package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Lets days of what repeats fall away, for good or because something else is agreed instead. */
@Component
class Replacements {

  private final TimeOffs timeOffs;
  private final TimeOffEvents events;
  private final Families families;

  Replacements(TimeOffs timeOffs, TimeOffEvents events, Families families) {
    this.timeOffs = timeOffs;
    this.events = events;
    this.families = families;
  }

  /** What it was wanted instead of falls away, but for days that have begun. */
  void takePlace(TimeOff agreed, MemberId by, Instant now) {
    agreed.instead().map(Instead::days).ifPresent(days -> drop(days, agreed, by, now));
  }

  private void drop(SomeDays days, TimeOff agreed, MemberId by, Instant now) {
    var old = timeOffs.lock(List.of(days.of().value())).orElseThrow();
    left(old, days, now)
        .ifPresent(
            left -> {
              old.deviate(left, Optional.empty(), by, now);
              events.save(
                  new TimeOffEvent(old, agreed.period(), TimeOffHappening.REPLACED, by, "", now));
            });
  }

  private Optional<SomeDays> left(TimeOff old, SomeDays days, Instant now) {
    var zone = families.current().zone();
    return old.days()
        .flatMap(all -> all.firstLeft(now, zone))
        .filter(first -> days.following() || !days.first().isBefore(first))
        .map(first -> days.first().isBefore(first) ? new SomeDays(days.of(), first, true) : days);
  }

  /** What waits for a yes instead of these days is asked for no more. */
  void withdraw(SomeDays days, MemberId by, Instant now) {
    withdraw(days, _ -> true, by, now);
  }

  /** Of two that wait to be instead of the same the newer is meant. */
  void takeTurn(TimeOff newer, MemberId by, Instant now) {
    newer
        .instead()
        .ifPresent(
            instead ->
                withdraw(instead.days(), waiting -> !waiting.id().equals(newer.id()), by, now));
  }

  private void withdraw(SomeDays days, Predicate<TimeOff> which, MemberId by, Instant now) {
    timeOffs.lockWaitingInstead(days.of().value()).stream()
        .filter(which)
        .filter(days::concern)
        .forEach(
            one -> {
              one.cancel(now);
              events.save(new TimeOffEvent(one, TimeOffHappening.CANCELLED, by, "", now));
            });
  }
}
