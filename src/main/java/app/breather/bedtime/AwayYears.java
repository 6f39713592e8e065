package app.breather.bedtime;

import app.breather.base.time.Period;
import app.breather.calendar.AbsenceTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When somebody is away; what repeats is read a year at once, for evenings are many. */
class AwayYears {

  private final AbsenceTime time;
  private final ZoneId zone;
  private final Map<Integer, List<Period>> years = new HashMap<>();

  AwayYears(AbsenceTime time, ZoneId zone) {
    this.time = time;
    this.zone = zone;
  }

  /** What of it overlaps the window, some of it perhaps twice. */
  Stream<Period> in(Period window) {
    return switch (time) {
      case AbsenceTime.Once once -> once.in(window, zone).stream();
      case AbsenceTime.Repeated repeated ->
          IntStream.rangeClosed(yearOf(window.from()), yearOf(window.until()))
              .boxed()
              .flatMap(year -> years.computeIfAbsent(year, it -> year(repeated, it)).stream())
              .filter(window::overlaps);
    };
  }

  boolean isOver(Instant moment) {
    return time instanceof AbsenceTime.Once(var period) && !period.until().isAfter(moment);
  }

  private int yearOf(Instant moment) {
    return moment.atZone(zone).getYear();
  }

  private List<Period> year(AbsenceTime.Repeated repeated, int year) {
    var first = LocalDate.of(year, 1, 1);
    return Period.between(first.atStartOfDay(), first.plusYears(1).atStartOfDay(), zone)
        .map(window -> repeated.in(window, zone))
        .orElse(List.of());
  }
}
