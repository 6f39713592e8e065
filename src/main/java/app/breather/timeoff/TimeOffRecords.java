package app.breather.timeoff;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.persistence.WidestRead;
import app.breather.base.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads time off by time, once in a transaction that only reads. */
@Component
class TimeOffRecords {

  private final TimeOffs timeOffs;

  TimeOffRecords(TimeOffs timeOffs) {
    this.timeOffs = timeOffs;
  }

  /** Whatever became of it, in the order in which it begins. */
  List<TimeOff> overlapping(Period window) {
    return around(window).filter(row -> row.away().overlaps(window)).toList();
  }

  /**
   * When somebody was ever known to be off, whether or not that still holds, as it became known.
   */
  List<TimeOffStand> stood(Period window) {
    return around(window)
        .flatMap(timeOff -> timeOff.standing().all().stream())
        .filter(stand -> stand.away().overlaps(window))
        .sorted(TimeOffStand.AS_RECORDED)
        .toList();
  }

  private Stream<TimeOff> around(Period window) {
    return ReadOnce.readOnce(TimeOffRecords.class, () -> new WidestRead<TimeOff>())
        .of(window, this::find)
        .stream();
  }

  private List<TimeOff> find(Period window) {
    return timeOffs.findOverlapping(
        window.from(), window.until(), window.from().minus(TimeOffContent.LONGEST));
  }
}
