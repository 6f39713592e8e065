package app.breather.calendar.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

/** Which ones of a series are meant by EXDATE and RECURRENCE-ID: by moment or, loosely, by day. */
final class Moments {

  private final Set<Instant> exact = new HashSet<>();
  private final Set<LocalDate> days = new HashSet<>();

  void add(FileTime time, FileZones.Lookup zones) {
    if (time instanceof FileTime.Day(var day)) {
      days.add(day);
    } else {
      exact.add(zones.instant(time));
    }
  }

  /**
   * @param local the same on the clock of its series
   */
  boolean contain(Instant start, LocalDateTime local) {
    return exact.contains(start) || days.contains(local.toLocalDate());
  }
}
