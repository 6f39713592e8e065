package app.breather.calendar;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.HistoryLine.Happening;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Instant;
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
    var now = clock.instant();
    var by = current.person().member();
    var entered =
        all.stream().map(content -> new ProtectedTime(content, by, now).movedIn(moveIn)).toList();
    store(entered, Happening.ENTERED, by, now);
  }

  /** Ends those that nobody has touched since; gives how many these are. */
  @Needs(Access.PARENT)
  @Transactional
  public int end(UUID moveIn) {
    var now = clock.instant();
    var by = current.person().member();
    var untouched = rows.lockMoved(moveIn);
    untouched.forEach(kept -> kept.end(by, now));
    store(untouched, Happening.REMOVED, by, now);
    return untouched.size();
  }

  private void store(List<ProtectedTime> all, Happening what, MemberId by, Instant now) {
    if (all.isEmpty()) {
      return;
    }
    events.saveAll(
        rows.saveAllAndFlush(all).stream()
            .map(kept -> new ProtectedEvent(kept.card(), what, by, now))
            .toList());
    changes.changed(current.family(), Absences.CHANGE);
  }
}
