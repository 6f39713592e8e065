package app.breather.care;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which days somebody has promised regular care, or is asked to; they are read, never stored.
 *
 * @param since what begins before it is not meant
 * @param goneFrom this day and all later ones are no more
 * @param dropped will not be
 * @param until what begins from then on is not meant; empty when there is no such moment
 */
record RegularDays(
    RepeatedTime time,
    Instant since,
    Optional<LocalDate> goneFrom,
    Set<LocalDate> dropped,
    Optional<Instant> until) {

  /** What lies further ahead is judged when it comes nearer, by what is promised then. */
  private static final int YEARS = 2;

  private static final Duration SOON = Duration.ofDays(62);

  RegularDays until(Optional<Instant> moment) {
    return new RegularDays(time, since, goneFrom, dropped, moment);
  }

  /** As if that day had not been dropped. */
  RegularDays again(LocalDate day) {
    var left = dropped.stream().filter(one -> !one.equals(day)).collect(Collectors.toSet());
    return new RegularDays(time, since, goneFrom, left, until);
  }

  Optional<Occurrence> on(LocalDate day, ZoneId zone) {
    return time.on(day, zone).filter(this::isMeant);
  }

  /** In order. */
  List<Occurrence> in(Period window, ZoneId zone) {
    return time.in(window, zone).stream().filter(this::isMeant).toList();
  }

  /** All that begin from then on until two years after then and after the first day. */
  List<Occurrence> from(Instant when, ZoneId zone) {
    return beginning(new Period(when, horizon(when, zone)), zone).toList();
  }

  Instant horizon(Instant when, ZoneId zone) {
    var first = time.start().atStartOfDay(zone).toInstant();
    var from = first.isAfter(when) ? first : when;
    return from.atZone(zone).plusYears(YEARS).toInstant();
  }

  /** Those that are on or come next. */
  List<Occurrence> next(int count, Instant now, ZoneId zone) {
    var soon = in(new Period(now, now.plus(SOON)), zone);
    var found = soon.size() >= count ? soon : in(new Period(now, horizon(now, zone)), zone);
    return found.stream().limit(count).toList();
  }

  /** Of those that have not begun, the first. */
  Optional<Occurrence> firstAhead(Instant now, ZoneId zone) {
    return ahead(1, now, zone).stream().findFirst();
  }

  /** Of those that have not begun, the first ones. */
  List<Occurrence> ahead(int count, Instant now, ZoneId zone) {
    var soon = beginning(new Period(now, now.plus(SOON)), zone).limit(count).toList();
    return soon.size() == count ? soon : from(now, zone).stream().limit(count).toList();
  }

  /** The first that was ever meant, over or not; empty when there is none. */
  Optional<Occurrence> firstEver(ZoneId zone) {
    return in(new Period(since, horizon(since, zone)), zone).stream().findFirst();
  }

  /** The last that was ever meant; empty when they go on for ever. */
  Optional<LocalDate> lastEver(ZoneId zone) {
    return goneFrom
        .map(end -> time.recurrence().days(time.start(), time.start(), end).reversed().stream())
        .flatMap(some -> some.flatMap(day -> on(day, zone).stream()).findFirst())
        .map(Occurrence::day)
        .or(time::lastDay);
  }

  /** In order. */
  List<LocalDate> droppedAfter(LocalDate first) {
    return dropped.stream().filter(first::isBefore).sorted().toList();
  }

  private Stream<Occurrence> beginning(Period window, ZoneId zone) {
    return in(window, zone).stream().filter(day -> !day.period().from().isBefore(window.from()));
  }

  private boolean isMeant(Occurrence one) {
    return !one.period().from().isBefore(since)
        && goneFrom.filter(day -> !one.day().isBefore(day)).isEmpty()
        && !dropped.contains(one.day())
        && until.filter(moment -> !one.period().from().isBefore(moment)).isEmpty();
  }
}
