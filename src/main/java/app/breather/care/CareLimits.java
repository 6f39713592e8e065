package app.breather.care;

import app.breather.base.time.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What suits a caregiver. What is empty limits nothing.
 *
 * @param days none stands for all
 * @param hours of each such day
 * @param longest in hours
 * @param notice in hours, from being asked until the start
 * @param asksAWeek in the family's week
 */
public record CareLimits(
    Set<DayOfWeek> days,
    Optional<Hours> hours,
    Optional<Integer> longest,
    Optional<Integer> notice,
    Optional<Integer> asksAWeek) {

  public static final int LONGEST = 14 * 24;
  public static final int MOST_NOTICE = 30 * 24;
  public static final int MOST_ASKS = 50;

  public static final CareLimits NONE =
      new CareLimits(
          Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public CareLimits {
    days = Set.copyOf(days);
  }

  /**
   * On the family's clocks.
   *
   * @param until on the next day if it is not after {@code from}
   */
  public record Hours(LocalTime from, LocalTime until) {}

  /** In the order in which they are said; the judge knows nothing of absences. */
  List<LimitBreach> breaches(Period slot, int asksThisWeek, Instant now, ZoneId zone) {
    var breaches = new ArrayList<LimitBreach>();
    if (!isWithin(slot, hours, zone)) {
      boolean dayFits = isWithin(slot, Optional.empty(), zone);
      breaches.add(
          dayFits
              ? new LimitBreach.NotThen(hours.orElseThrow())
              : new LimitBreach.NotThatDay(days));
    }
    longest
        .filter(most -> slot.length().compareTo(Duration.ofHours(most)) > 0)
        .ifPresent(most -> breaches.add(new LimitBreach.TooLong(most)));
    notice
        .filter(least -> now.plus(Duration.ofHours(least)).isAfter(slot.from()))
        .ifPresent(least -> breaches.add(new LimitBreach.TooSoon(least)));
    asksAWeek
        .filter(most -> asksThisWeek >= most)
        .ifPresent(most -> breaches.add(new LimitBreach.AskedEnough(most)));
    return List.copyOf(breaches);
  }

  private boolean isWithin(Period slot, Optional<Hours> clock, ZoneId zone) {
    var first = slot.from().atZone(zone).toLocalDate().minusDays(1);
    var last = slot.until().atZone(zone).toLocalDate();
    var suitable =
        first
            .datesUntil(last.plusDays(1))
            .filter(day -> days.isEmpty() || days.contains(day.getDayOfWeek()))
            .flatMap(
                day -> {
                  var from = clock.map(Hours::from).orElse(LocalTime.MIN);
                  var until = clock.map(Hours::until).orElse(LocalTime.MIN);
                  var end = until.isAfter(from) ? day : day.plusDays(1);
                  return Period.between(day.atTime(from), end.atTime(until), zone).stream();
                })
            .toList();
    return slot.minus(suitable).isEmpty();
  }

  Set<LimitProblem> problems() {
    var problems = EnumSet.noneOf(LimitProblem.class);
    if (isOutside(longest, LONGEST)) {
      problems.add(LimitProblem.LONGEST);
    }
    if (isOutside(notice, MOST_NOTICE)) {
      problems.add(LimitProblem.NOTICE);
    }
    if (isOutside(asksAWeek, MOST_ASKS)) {
      problems.add(LimitProblem.ASKS);
    }
    return problems;
  }

  private static boolean isOutside(Optional<Integer> value, int most) {
    return value.filter(number -> number < 1 || number > most).isPresent();
  }
}
