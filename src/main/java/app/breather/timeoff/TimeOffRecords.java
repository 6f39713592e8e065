package app.breather.timeoff;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.persistence.WidestRead;
import app.breather.base.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads time off by time, once in a transaction that only reads. */
@Component
class TimeOffRecords {

  private final TimeOffs timeOffs;
  private final TimeOffStands stands;

  TimeOffRecords(TimeOffs timeOffs, TimeOffStands stands) {
    this.timeOffs = timeOffs;
    this.stands = stands;
  }

  /** Whatever became of it, in the order in which it begins. */
  List<TimeOff> overlapping(Period window) {
    return ReadOnce.readOnce(TimeOffRecords.class, () -> new WidestRead<TimeOff>())
        .of(window, this::find)
        .stream()
        .filter(row -> row.away().overlaps(window))
        .toList();
  }

  /** When somebody was ever known to be off, whether or not that still holds. */
  List<TimeOffStand> stood(Period window) {
    return stands.findOverlapping(
        window.from(), window.until(), window.from().minus(TimeOffContent.LONGEST));
  }

  private List<TimeOff> find(Period window) {
    return timeOffs.findOverlapping(
        window.from(), window.until(), window.from().minus(TimeOffContent.LONGEST));
  }
}
