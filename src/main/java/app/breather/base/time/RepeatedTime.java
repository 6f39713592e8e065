package app.breather.base.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A time of day that repeats, by the family's clock: at eight it stays at eight when the clocks
 * change.
 *
 * @param start nothing is before it; the times of the rule are counted from the first day on it
 * @param from when each begins
 * @param nights after how many midnights each ends, 0 to {@link #MOST_NIGHTS}
 * @param until when each ends on that day
 */
public record RepeatedTime(
    Recurrence recurrence, LocalDate start, LocalTime from, int nights, LocalTime until) {

  public static final int MOST_NIGHTS = 14;

  /** What windows are read at once: of more, nobody looks at each day. */
  static final Duration WIDEST = Duration.ofDays(11 * 366);

  /**
   * One of the times.
   *
   * @param day on which it begins by the rule, which tells it from the others
   */
  public record Occurrence(LocalDate day, Period period) {}

  /**
   * @throws IllegalArgumentException when it would not end after it begins
   */
  public RepeatedTime {
    if (nights < 0 || nights > MOST_NIGHTS || nights == 0 && !until.isAfter(from)) {
      throw new IllegalArgumentException(
          "Ends after it begins: " + from + " - " + until + " after " + nights + " nights");
    }
  }

  /** As local times of its first occurrence say; empty when they do not follow each other. */
  public static Optional<RepeatedTime> like(
      LocalDateTime from, LocalDateTime until, Recurrence recurrence) {
    var nights = ChronoUnit.DAYS.between(from.toLocalDate(), until.toLocalDate());
    return from.isBefore(until) && nights <= MOST_NIGHTS
        ? Optional.of(
            new RepeatedTime(
                recurrence,
                from.toLocalDate(),
                from.toLocalTime(),
                Math.toIntExact(nights),
                until.toLocalTime()))
        : Optional.empty();
  }

  /**
   * Those that overlap the window, whole, in the order of their days. One that falls into an hour
   * that the clocks leave out is not.
   *
   * @throws IllegalArgumentException when the window is longer than eleven years
   */
  public List<Occurrence> in(Period window, ZoneId zone) {
    if (window.length().compareTo(WIDEST) > 0) {
      throw new IllegalArgumentException("A window too wide to expand what repeats: " + window);
    }
    var earliest = window.from().atZone(zone).toLocalDate().minusDays(nights + 1L);
    var latest = window.until().atZone(zone).toLocalDate();
    return recurrence.days(start, earliest, latest.plusDays(1)).stream()
        .flatMap(day -> at(day, zone).stream())
        .filter(occurrence -> window.overlaps(occurrence.period()))
        .toList();
  }

  /** The one that begins on that day; empty when none does. */
  public Optional<Occurrence> on(LocalDate day, ZoneId zone) {
    return recurrence.days(start, day, day.plusDays(1)).stream()
        .flatMap(it -> at(it, zone).stream())
        .findFirst();
  }

  /** The day of the last one; empty when they go on for ever, or never are. */
  public Optional<LocalDate> lastDay() {
    return recurrence.lastDay(start);
  }

  /**
   * By the same rule, beginning with one of its days.
   *
   * @param day on which it is
   */
  public RepeatedTime startingOn(LocalDate day) {
    var rest =
        recurrence.ending() instanceof Recurrence.Times
            ? lastDay().map(Recurrence.Until::new).map(recurrence::ending).orElse(recurrence)
            : recurrence;
    return new RepeatedTime(rest, day, from, nights, until);
  }

  /** Whether one begins on that day by the rule, though the clocks may leave it out. */
  public boolean isRuledOn(LocalDate day) {
    return !recurrence.days(start, day, day.plusDays(1)).isEmpty();
  }

  /** Whether any begins on that day or later. */
  public boolean reaches(LocalDate day) {
    return recurrence.ending() instanceof Recurrence.Never
        || lastDay().filter(last -> !last.isBefore(day)).isPresent();
  }

  /** By the same rule, without that day and all that follow; empty when none is before it. */
  public Optional<RepeatedTime> endingBefore(LocalDate day) {
    if (recurrence.days(start, start, day).isEmpty()) {
      return Optional.empty();
    }
    var rule = recurrence.ending(new Recurrence.Until(day.minusDays(1)));
    return Optional.of(reaches(day) ? new RepeatedTime(rule, start, from, nights, until) : this);
  }

  /**
   * All of it as one of its days is said to be: as many days later, at these times of day.
   *
   * @param day the one that is meant
   * @return empty when no rule says that, or when it would not end after it begins
   */
  public Optional<RepeatedTime> moved(LocalDate day, LocalDateTime from, LocalDateTime until) {
    var days = ChronoUnit.DAYS.between(day, from.toLocalDate());
    var first = recurrence.firstDay(start).orElse(start);
    return new LaterRule(recurrence, first, days)
        .get()
        .flatMap(rule -> like(from, until, rule))
        .map(
            time ->
                new RepeatedTime(
                    time.recurrence, first.plusDays(days), time.from, time.nights, time.until));
  }

  private Optional<Occurrence> at(LocalDate day, ZoneId zone) {
    return Period.between(day.atTime(from), day.plusDays(nights).atTime(until), zone)
        .map(period -> new Occurrence(day, period));
  }
}
