package app.breather.timeoff;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.persistence.WidestRead;
import app.breather.base.time.Period;
import app.breather.care.CareSlotId;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads time off, each day of what repeats as time off of its own; by time once in a transaction
 * that only reads.
 */
@Component
class TimeOffRecords {

  private static final Comparator<TimeOff> IN_ORDER =
      Comparator.comparing(TimeOff::away).thenComparing(timeOff -> timeOff.id().value());

  private final TimeOffs timeOffs;
  private final Families families;
  private final Clock clock;

  TimeOffRecords(TimeOffs timeOffs, Families families, Clock clock) {
    this.timeOffs = timeOffs;
    this.families = families;
    this.clock = clock;
  }

  /** Whatever became of it, in the order in which it begins. */
  List<TimeOff> overlapping(Period window) {
    return around(window).filter(row -> row.away().overlaps(window)).toList();
  }

  /**
   * When somebody was ever known to be off, whether or not that still holds, as it became known.
   */
  List<TimeOffStand> stood(Period window) {
    return around(window)
        .flatMap(timeOff -> timeOff.standing().all().stream())
        .filter(stand -> stand.away().overlaps(window))
        .sorted(TimeOffStand.AS_RECORDED)
        .toList();
  }

  /** One day of it, if it repeats: for the id of all of it the one that comes next. */
  Optional<TimeOff> find(TimeOffId id) {
    return timeOffs.find(id.stored()).flatMap(stored -> named(stored, id));
  }

  /** For which the slot was opened. */
  Optional<TimeOff> of(CareSlotId slot) {
    return timeOffs.findBySlot(slot.value());
  }

  /** As {@link #find}; what is stored is locked until the transaction ends. */
  Optional<TimeOff> lock(TimeOffId id) {
    return timeOffs.lock(id.stored()).flatMap(stored -> named(stored, id));
  }

  private Optional<TimeOff> named(TimeOff stored, TimeOffId id) {
    if (stored.days().isEmpty()) {
      return Optional.of(stored).filter(one -> one.id().equals(id));
    }
    return stored
        .days()
        .flatMap(
            days ->
                id.day()
                    .map(day -> days.on(day, zone()))
                    .orElseGet(() -> days.next(clock.instant(), zone())));
  }

  private Stream<TimeOff> around(Period window) {
    return ReadOnce.readOnce(TimeOffRecords.class, () -> new WidestRead<TimeOff>())
        .of(window, this::find)
        .stream();
  }

  private List<TimeOff> find(Period window) {
    var earliest = window.from().minus(TimeOffContent.LONGEST);
    var day = LocalDate.ofInstant(earliest, ZoneOffset.UTC).minusDays(1);
    var found = timeOffs.findOverlapping(window.from(), window.until(), earliest, day);
    return timeOffs.findAll(found).stream()
        .flatMap(
            stored ->
                stored
                    .days()
                    .map(days -> days.in(window, zone()))
                    .orElseGet(() -> Stream.of(stored)))
        .sorted(IN_ORDER)
        .toList();
  }

  private ZoneId zone() {
    return families.current().zone();
  }
}
