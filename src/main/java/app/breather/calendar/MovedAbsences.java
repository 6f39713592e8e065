package app.breather.calendar;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Absences that came along from another calendar, recorded and ended many at once. */
@Service
public class MovedAbsences {

  private final AbsenceRows rows;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MovedAbsences(
      AbsenceRows rows,
      CurrentActor current,
      FamilyChanges changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.current = current;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** Who is away when. */
  public record Moved(MemberId member, AbsenceTime time) {}

  /**
   * @param moveIn in which they came
   */
  @Needs(Access.PARENT)
  @Transactional
  public void record(UUID moveIn, List<Moved> all) {
    var now = clock.instant();
    var by = current.person().member();
    rows.saveAllAndFlush(
        all.stream()
            .map(
                one ->
                    Absence.recorded(one.member(), AbsenceKind.OTHER, one.time(), by, now)
                        .movedIn(moveIn))
            .toList());
    changed(now);
  }

  /** Ends those that nobody has touched since; gives how many these are. */
  @Needs(Access.PARENT)
  @Transactional
  public int end(UUID moveIn) {
    var now = clock.instant();
    var by = current.person().member();
    var untouched = rows.lockMoved(moveIn);
    untouched.forEach(absence -> absence.end(by, now));
    rows.saveAllAndFlush(untouched);
    changed(now);
    return untouched.size();
  }

  private void changed(Instant now) {
    events.publishEvent(new AwayTimesChanged(now));
    changes.changed(current.family(), Absences.CHANGE);
  }
}
