package app.breather.timeoff;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.Repeats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of time off that repeats, each as time off of its own that is read and never stored.
 *
 * @param all what is stored
 */
record TimeOffDays(TimeOff all, RepeatedTime time, Set<TimeOffDeviation> deviations) {

  /** Days are looked for that far ahead. */
  private static final int YEARS = 2;

  Stream<TimeOff> in(Period window, ZoneId zone) {
    return time.in(window, zone).stream().map(this::day);
  }

  /** Empty when it is not on that day by its rule. */
  Optional<TimeOff> on(LocalDate day, ZoneId zone) {
    return time.on(day, zone).map(this::day);
  }

  /** By what rule it goes on from this day on; empty for what is no day of what repeats. */
  static Optional<RepeatedTime> rest(TimeOff one) {
    return one.id()
        .day()
        .flatMap(day -> one.stored().days().map(days -> days.time().startingOn(day)));
  }

  /** What it is one day of; empty for what does not repeat. */
  static Optional<Repeats> repeats(TimeOff one) {
    var all = one.stored();
    return one.id()
        .day()
        .flatMap(
            day ->
                all.days()
                    .map(
                        days ->
                            new Repeats(
                                "timeoff-" + all.id(), all.id().route(), days.time(), day)));
  }

  /** The one that is on or comes next; the first when none does. */
  Optional<TimeOff> next(Instant now, ZoneId zone) {
    return coming(now, zone)
        .filter(day -> day.state(now).isAhead())
        .findFirst()
        .or(() -> first(zone));
  }

  /** The first that has not begun and may still be. */
  Optional<LocalDate> firstLeft(Instant now, ZoneId zone) {
    return coming(now, zone)
        .filter(day -> day.period().from().isAfter(now) && day.state(now).isAhead())
        .findFirst()
        .flatMap(day -> day.id().day());
  }

  private Stream<TimeOff> coming(Instant now, ZoneId zone) {
    var end = now.atZone(zone).plusYears(YEARS).toInstant();
    return in(new Period(now, end), zone);
  }

  private Optional<TimeOff> first(ZoneId zone) {
    return time.recurrence().firstDay(time.start()).flatMap(day -> on(day, zone));
  }

  private TimeOff day(Occurrence occurrence) {
    var dropped =
        about(occurrence).filter(TimeOffDeviation::isDrop).map(TimeOffDeviation::at).findFirst();
    var reason =
        about(occurrence)
            .flatMap(one -> one.reason().stream())
            .reduce((_, later) -> later)
            .orElse(all.reason());
    var agreed = all.standing().since().filter(occurrence.period().from()::isAfter);
    var day = new TimeOff(all, occurrence, reason, dropped.isPresent(), agreed.isPresent());
    agreed.ifPresent(since -> day.standing().stood(since, dropped));
    return day;
  }

  private Stream<TimeOffDeviation> about(Occurrence occurrence) {
    return deviations.stream()
        .filter(one -> one.reaches(occurrence.day()))
        .sorted(TimeOffDeviation.IN_ORDER);
  }

  /** Of what repeats only the first that is given. */
  static List<TimeOff> eachOnce(Stream<TimeOff> some) {
    return List.copyOf(
        some.collect(
                Collectors.toMap(
                    one -> one.stored().id(),
                    Function.identity(),
                    (first, _) -> first,
                    LinkedHashMap::new))
            .values());
  }
}
