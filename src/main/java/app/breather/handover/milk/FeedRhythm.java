package app.breather.handover.milk;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a child usually drinks: at these times of the family's clock, or if there are none, again
 * and again after this while.
 *
 * @param times in order
 */
public record FeedRhythm(List<LocalTime> times, Duration interval) {

  public static final int MOST_TIMES = 14;
  public static final Duration SHORTEST = Duration.ofHours(1);
  public static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration DAY = Duration.ofDays(1);

  public FeedRhythm {
    times = times.stream().distinct().sorted().toList();
  }

  /**
   * Those that fall into the absence, in order. By the interval the first is due that long after
   * the start, for one leaves a child who has drunk.
   */
  List<Instant> feeds(Period absence, ZoneId zone) {
    return times.isEmpty() ? afterEach(absence) : atTimes(absence, zone);
  }

  private List<Instant> afterEach(Period absence) {
    return Stream.iterate(
            absence.from().plus(interval), absence.until()::isAfter, at -> at.plus(interval))
        .toList();
  }

  private List<Instant> atTimes(Period absence, ZoneId zone) {
    var first = LocalDate.ofInstant(absence.from(), zone);
    var end = LocalDate.ofInstant(absence.until(), zone).plusDays(1);
    return first
        .datesUntil(end)
        .flatMap(day -> times.stream().flatMap(time -> at(day, time, zone).stream()))
        .filter(absence::contains)
        .distinct()
        .sorted()
        .toList();
  }

  /** A time that does not exist is the next that does; one that exists twice is the first. */
  private static Optional<Instant> at(LocalDate day, LocalTime time, ZoneId zone) {
    var start = day.atTime(time);
    return Period.between(start, start.plusDays(2), zone).map(Period::from);
  }

  /** In a day of 24 hours, at least one. */
  int feedsADay() {
    return times.isEmpty() ? (int) Math.max(1, DAY.dividedBy(interval)) : times.size();
  }
}
