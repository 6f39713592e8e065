package app.breather.timeoff;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads time off by time, once in a transaction that only reads. */
@Component
class TimeOffRecords {

  private final TimeOffs timeOffs;

  TimeOffRecords(TimeOffs timeOffs) {
    this.timeOffs = timeOffs;
  }

  /** What was read last, which may hold what is wanted next. */
  private static final class Known {
    private Optional<Period> window = Optional.empty();
    private List<TimeOff> rows = List.of();
  }

  /** Whatever became of it, in the order in which it begins. */
  List<TimeOff> overlapping(Period window) {
    var known = ReadOnce.readOnce(TimeOffRecords.class, Known::new);
    if (known.window.filter(wider -> wider.contains(window)).isEmpty()) {
      known.rows =
          timeOffs.findOverlapping(
              window.from(), window.until(), window.from().minus(TimeOffContent.LONGEST));
      known.window = Optional.of(window);
    }
    return known.rows.stream().filter(row -> row.away().overlaps(window)).toList();
  }
}
