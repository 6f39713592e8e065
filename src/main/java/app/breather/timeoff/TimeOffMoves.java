package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Moves time off to another time, with its care, and asks those who would have the children then.
 */
@Component
class TimeOffMoves {

  private final TimeOffRecords records;
  private final Outlooks outlooks;
  private final Footings footings;
  private final TimeOffCare care;

  TimeOffMoves(TimeOffRecords records, Outlooks outlooks, Footings footings, TimeOffCare care) {
    this.records = records;
    this.outlooks = outlooks;
    this.footings = footings;
    this.care = care;
  }

  /** Why it could not be at another time. */
  Set<TimeOffProblem> problems(TimeOff timeOff, Period other, Instant now) {
    return new TimeOffContent(other, timeOff.reason()).problems(timeOff.awayAt(other), now);
  }

  /** To the other time that has been said yes to. */
  void take(TimeOff timeOff, Period other, Instant now) {
    var before = timeOff.away();
    timeOff.takeCounter(asked(timeOff, other), now);
    care.moveAlong(timeOff, before);
  }

  private Set<MemberId> asked(TimeOff timeOff, Period other) {
    if (timeOff.kind() == TimeOffKind.DATE_NIGHT) {
      return Set.of();
    }
    return new LinkedHashSet<>(
        outlooks.whoHasThem(other).wouldHaveThem(other, owners(timeOff), careAt(timeOff, other)));
  }

  /** Where one who is off wants it, on the footing that it has there. */
  void move(TimeOff timeOff, Period other, MemberId by, Instant now) {
    var before = timeOff.away();
    var footing = footing(timeOff, other, by);
    timeOff.move(other, footing.asked(), footing.isAnnounced(), by, now);
    care.moveAlong(timeOff, before);
  }

  /** An evening out is asked for of those who come along. */
  TimeOffFooting footing(TimeOff timeOff, Period other, MemberId by) {
    return timeOff.kind() == TimeOffKind.DATE_NIGHT
        ? new TimeOffFooting.Requested(List.of(), Set.of())
        : footings.of(other, careAt(timeOff, other), by, Optional.of(timeOff.id()));
  }

  /** With its care; comes before anything of them is read. */
  Optional<TimeOff> lock(TimeOffId id) {
    var locked = records.lock(id);
    locked.ifPresent(care::lock);
    return locked;
  }

  /** As it was before, with its care. */
  void takeBack(TimeOff timeOff, TimeOffMemory before, Instant now) {
    var moved = timeOff.away();
    timeOff.restore(before, now);
    care.moveAlong(timeOff, moved);
  }

  static Optional<Period> careAt(TimeOff timeOff, Period other) {
    return timeOff
        .care()
        .flatMap(
            wanted -> WantedCare.along(wanted.period(), timeOff.away(), timeOff.awayAt(other)));
  }

  private static List<MemberId> owners(TimeOff timeOff) {
    return timeOff.people().owners().map(TimeOffPerson::member).toList();
  }
}
