package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    agreed
        .instead()
        .ifPresent(
            instead ->
                timeOffs
                    .lock(List.of(instead.of().value()))
                    .ifPresent(
                        old ->
                            left(old, instead.days(), now)
                                .ifPresent(
                                    days -> {
                                      old.deviate(days, Optional.empty(), by, now);
                                      events.save(
                                          new TimeOffEvent(
                                              old,
                                              agreed.period(),
                                              TimeOffHappening.REPLACED,
                                              by,
                                              "",
                                              now));
                                    })));
  }

  private Optional<SomeDays> left(TimeOff old, SomeDays days, Instant now) {
    var zone = families.current().zone();
    return old.days()
        .flatMap(all -> all.firstToBegin(now, zone))
        .filter(first -> days.following() || !days.first().isBefore(first))
        .map(first -> days.first().isBefore(first) ? new SomeDays(first, true) : days);
  }

  /** What waits for a yes instead of these days is asked for no more. */
  void withdraw(TimeOffId of, SomeDays days, MemberId by, Instant now) {
    withdraw(timeOffs.lockWaitingInstead(of.value()).stream(), days, by, now);
  }

  /** Of two that wait to be instead of the same the newer is meant. */
  void takeTurn(TimeOff newer, MemberId by, Instant now) {
    newer
        .instead()
        .ifPresent(
            instead ->
                withdraw(
                    timeOffs.lockWaitingInstead(instead.of().value()).stream()
                        .filter(one -> !one.id().equals(newer.id())),
                    instead.days(),
                    by,
                    now));
  }

  private void withdraw(Stream<TimeOff> waiting, SomeDays days, MemberId by, Instant now) {
    waiting
        .filter(one -> one.instead().filter(it -> it.days().overlap(days)).isPresent())
        .forEach(
            one -> {
              one.cancel(now);
              events.save(new TimeOffEvent(one, TimeOffHappening.CANCELLED, by, "", now));
            });
  }
}
