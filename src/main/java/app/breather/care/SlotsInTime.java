package app.breather.care;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.persistence.WidestRead;
import app.breather.base.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** The slots of a window, with all that hangs on them, read at once for all who ask. */
@Component
class SlotsInTime {

  private final CareSlots slots;

  SlotsInTime(CareSlots slots) {
    this.slots = slots;
  }

  /** Soonest first. */
  List<CareSlot> overlapping(Period window) {
    return ReadOnce.readOnce(SlotsInTime.class, () -> new WidestRead<CareSlot>())
        .of(window, this::find)
        .stream()
        .filter(slot -> slot.period().overlaps(window))
        .toList();
  }

  private List<CareSlot> find(Period window) {
    return slots.findOverlapping(
        window.from(), window.until(), window.from().minus(CareSlotContent.LONGEST));
  }
}
