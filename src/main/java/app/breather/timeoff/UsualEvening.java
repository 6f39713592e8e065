package app.breather.timeoff;

import app.breather.base.time.Period;
import app.breather.care.Whom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a family usually does when the parents go out.
 *
 * @param from on the family's clocks, without the way there
 * @param until on the next day if it is not after {@code from}
 * @param withBedtime whether whoever comes brings the children to bed; if not, they are asleep
 *     before their parents leave
 * @param whom to ask, and how; may be nobody, and may name caregivers who have left
 */
public record UsualEvening(
    LocalTime from,
    LocalTime until,
    Duration wayThere,
    Duration wayBack,
    boolean withBedtime,
    Whom whom) {

  /** For a family that has not said. */
  public static final UsualEvening FIRST =
      new UsualEvening(
          LocalTime.of(19, 0),
          LocalTime.of(23, 0),
          Duration.ZERO,
          Duration.ZERO,
          true,
          Whom.NOBODY);

  /** What will be usual if this one is; empty for one that takes a day or longer. */
  public static Optional<UsualEvening> of(
      DateNightContent content, boolean withBedtime, ZoneId zone) {
    var out = content.what().period();
    return out.length().compareTo(Duration.ofDays(1)) < 0
        ? Optional.of(
            new UsualEvening(
                LocalTime.ofInstant(out.from(), zone),
                LocalTime.ofInstant(out.until(), zone),
                content.wayThere(),
                content.wayBack(),
                withBedtime,
                content.whom()))
        : Optional.empty();
  }

  public UsualEvening withBedtime(boolean with) {
    return new UsualEvening(from, until, wayThere, wayBack, with, whom);
  }

  public LocalDateTime from(LocalDate day) {
    return day.atTime(from);
  }

  public LocalDateTime until(LocalDate day) {
    return (until.isAfter(from) ? day : day.plusDays(1)).atTime(until);
  }

  /** Without the ways there and back; empty where the clocks leave nothing of it. */
  Optional<Period> on(LocalDate day, ZoneId zone) {
    return Period.between(from(day), until(day), zone);
  }

  Period away(Period out) {
    return new Period(out.from().minus(wayThere), out.until().plus(wayBack));
  }

  boolean hasSensibleWays() {
    return isSensible(wayThere) && isSensible(wayBack);
  }

  private static boolean isSensible(Duration way) {
    return !way.isNegative() && way.compareTo(DateNightContent.LONGEST_WAY) <= 0;
  }
}
