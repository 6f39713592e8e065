package app.breather.calendar;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.calendar.HistoryLine.Happening;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Time kept that came along from another calendar, recorded and ended at once. */
@Service
public class MovedProtectedTimes {

  private final ProtectedRows rows;
  private final ProtectedEvents events;
  private final Families families;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  MovedProtectedTimes(
      ProtectedRows rows,
      ProtectedEvents events,
      Families families,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.events = events;
    this.families = families;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** Whether the family may keep so many more. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public boolean haveRoomFor(int more) {
    var today = LocalDate.ofInstant(clock.instant(), families.current().zone());
    return more == 0 || rows.heldFrom(today).size() + more <= ProtectedTimes.MOST;
  }

  /**
   * @param moveIn in which they came
   */
  @Needs(Access.PARENT)
  @Transactional
  public void record(UUID moveIn, List<ProtectedContent> all) {
    var by = current.person().member();
    all.forEach(
        content ->
            stored(
                new ProtectedTime(content, by, clock.instant()).movedIn(moveIn),
                Happening.ENTERED));
  }

  /** Ends those that nobody has touched since; gives how many these are. */
  @Needs(Access.PARENT)
  @Transactional
  public int end(UUID moveIn) {
    var untouched = rows.lockMoved(moveIn);
    untouched.forEach(
        kept -> {
          kept.end(current.person().member(), clock.instant());
          stored(kept, Happening.REMOVED);
        });
    return untouched.size();
  }

  private void stored(ProtectedTime kept, Happening what) {
    var card = rows.saveAndFlush(kept).card();
    events.save(new ProtectedEvent(card, what, current.person().member(), clock.instant()));
    changes.changed(current.family(), Absences.CHANGE);
  }
}
