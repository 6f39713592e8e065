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

  private final Outlooks outlooks;
  private final Footings footings;
  private final TimeOffCare care;

  TimeOffMoves(Outlooks outlooks, Footings footings, TimeOffCare care) {
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

  /** Where its owner wants it, on the footing that it has there. */
  void move(TimeOff timeOff, Period other, Instant now) {
    var before = timeOff.away();
    var footing = footings.of(other, careAt(timeOff, other), timeOff.plannedBy());
    timeOff.move(other, footing.asked(), footing.isAnnounced(), now);
    care.moveAlong(timeOff, before);
  }

  private static Optional<Period> careAt(TimeOff timeOff, Period other) {
    return timeOff
        .care()
        .flatMap(
            wanted -> WantedCare.along(wanted.period(), timeOff.away(), timeOff.awayAt(other)));
  }

  private static List<MemberId> owners(TimeOff timeOff) {
    return timeOff.owners().map(TimeOffPerson::member).toList();
  }
}
