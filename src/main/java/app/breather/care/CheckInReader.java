package app.breather.care;

import static java.util.stream.Collectors.groupingBy;

import app.breather.base.time.Period;
import app.breather.family.Families;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads how regular care goes, two statements for any number of them. */
@Component
class CheckInReader {

  /** So many that replaced each other are one after the other looked through. */
  private static final int MOST_BEFORE = 10;

  private final RegularCares cares;
  private final RegularInTime inTime;
  private final CheckInRecords records;
  private final Families families;
  private final Clock clock;

  CheckInReader(
      RegularCares cares,
      RegularInTime inTime,
      CheckInRecords records,
      Families families,
      Clock clock) {
    this.cares = cares;
    this.inTime = inTime;
    this.records = records;
    this.families = families;
    this.clock = clock;
  }

  /** What goes on and what will begin. */
  List<RegularCare> agreed() {
    var now = clock.instant();
    var zone = families.current().zone();
    return inTime.around(new Period(now, now.plus(RegularContent.FURTHEST))).stream()
        .filter(care -> care.state(inTime.daysOf(care), now, zone) == RegularState.AGREED)
        .toList();
  }

  boolean isKnown(RegularCareId id) {
    return cares.caregiverOf(id.value()).isPresent();
  }

  Optional<RegularCare> find(RegularCareId id) {
    return cares.find(id.value());
  }

  List<CheckInFold> folds(Collection<RegularCareId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var said = records.said(ids).stream().collect(groupingBy(CheckInSaid::careId));
    var settled = records.settled(ids).stream().collect(groupingBy(CheckInSettled::care));
    return ids.stream()
        .map(
            id ->
                new CheckInFold(
                    id,
                    said.getOrDefault(id.value(), List.of()),
                    settled.getOrDefault(id, List.of())))
        .toList();
  }

  CheckInFold fold(RegularCareId id) {
    return folds(List.of(id)).getFirst();
  }

  /** That care, and what it took the place of, the latest first. */
  List<RegularCareId> withThoseBefore(RegularCare care) {
    var all = new ArrayList<RegularCareId>();
    var next = Optional.of(care);
    while (next.isPresent() && all.size() < MOST_BEFORE) {
      all.add(next.get().id());
      next = next.get().replaces().flatMap(old -> cares.find(old.care().value()));
    }
    return all;
  }
}
