package app.breather.handover.sheet;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.care.CareOccasionId;
import app.breather.care.CareOccasions;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what holds for one time of care, and tells those who have the children then. */
@Component
class DayWriter {

  private final CareOccasions occasions;
  private final DayParts days;
  private final SheetTelling telling;
  private final FamilyChanges changes;
  private final CurrentActor current;
  private final Clock clock;

  DayWriter(
      CareOccasions occasions,
      DayParts days,
      SheetTelling telling,
      FamilyChanges changes,
      CurrentActor current,
      Clock clock) {
    this.occasions = occasions;
    this.days = days;
    this.telling = telling;
    this.changes = changes;
    this.current = current;
    this.clock = clock;
  }

  @Transactional
  public DayResult write(CareOccasionId id, int seen, DayContent content) {
    var parts = occasions.all(id);
    if (parts.isEmpty()) {
      return new DayResult.Gone();
    }
    var before = days.current(id);
    if (before.content().equals(content)) {
      return new DayResult.Saved(before);
    }
    if (before.number() != seen) {
      return new DayResult.ChangedMeanwhile(before);
    }
    var problems = content.problems(parts.getFirst().whole());
    if (!problems.isEmpty()) {
      return new DayResult.Refused(problems);
    }
    var now =
        days.saveAndFlush(
                new DayPart(id, before.number() + 1, content, clock.instant(), current.member()))
            .card();
    changes.changed(current.family(), SheetBoard.CHANGES);
    telling.dayChanged(parts, before.content(), now);
    return new DayResult.Saved(now);
  }
}
