package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.family.Families;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a caregiver has promised from a day to a day, and has not begun. */
@Component
class AwayPromises {

  private final RegularCares cares;
  private final CareSlots slots;
  private final Families families;
  private final Clock clock;

  AwayPromises(RegularCares cares, CareSlots slots, Families families, Clock clock) {
    this.cares = cares;
    this.slots = slots;
    this.families = families;
    this.clock = clock;
  }

  /** A day of regular care. */
  record Regular(RegularCare care, Occurrence day) {}

  /** In the order of their ids, in which whoever changes them locks them. */
  List<RegularCare> cares(MemberId caregiver, AwayContent away) {
    return cares.findAround(away.first(), away.last()).stream()
        .filter(care -> care.isAgreed() && care.caregiver().equals(caregiver))
        .toList();
  }

  List<Regular> days(RegularCare care, AwayContent away) {
    return new FallingDays(care, clock.instant(), zone())
        .occurrences(away.first(), away.last()).stream()
            .map(day -> new Regular(care, day))
            .toList();
  }

  /** What is promised besides, in the order in which whoever changes it locks it. */
  List<UUID> slots(MemberId caregiver, AwayContent away) {
    var now = clock.instant();
    var first = away.first().atStartOfDay(zone()).toInstant();
    var until = away.last().plusDays(1).atStartOfDay(zone()).toInstant();
    return until.isAfter(now)
        ? slots.promisedBy(caregiver.value(), first.isAfter(now) ? first : now, until)
        : List.of();
  }

  /** Of both sorts, soonest first. */
  List<AwayDay> all(MemberId caregiver, AwayContent away) {
    var regular =
        cares(caregiver, away).stream()
            .flatMap(care -> days(care, away).stream())
            .map(one -> new AwayDay(one.day().period(), one.care().content().purpose()));
    var once =
        slots.findAll(slots(caregiver, away)).stream()
            .map(slot -> new AwayDay(slot.period(), slot.content().purpose()));
    return Stream.concat(regular, once).sorted((a, b) -> a.period().compareTo(b.period())).toList();
  }

  private ZoneId zone() {
    return families.current().zone();
  }
}
