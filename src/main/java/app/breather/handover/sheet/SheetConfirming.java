package app.breather.handover.sheet;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.care.CareOccasionId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that somebody has read the sheet. */
@Component
class SheetConfirming {

  private final OpeningSheets opening;
  private final SheetReadings readings;
  private final FamilyChanges changes;
  private final CurrentActor current;
  private final Clock clock;

  SheetConfirming(
      OpeningSheets opening,
      SheetReadings readings,
      FamilyChanges changes,
      CurrentActor current,
      Clock clock) {
    this.opening = opening;
    this.readings = readings;
    this.changes = changes;
    this.current = current;
    this.clock = clock;
  }

  @Transactional
  public boolean confirm(CareOccasionId id, SheetSeen seen) {
    boolean seeable =
        opening
            .of(id)
            .filter(one -> one instanceof SheetOpening.Open(var sheet) && sheet.seen().covers(seen))
            .isPresent();
    if (seeable && !isKnown(id, seen)) {
      readings.saveAndFlush(new SheetReading(id, current.member(), seen, clock.instant()));
      changes.changed(current.family(), SheetBoard.CHANGES);
    }
    return seeable;
  }

  private boolean isKnown(CareOccasionId id, SheetSeen seen) {
    return readings.last(id, current.member()).filter(last -> last.seen().covers(seen)).isPresent();
  }
}
