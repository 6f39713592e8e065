package app.breather.care;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Until when an answer is asked for. */
final class AnswerBy {

  static final Duration URGENT = Duration.ofHours(24);

  private static final Duration USUAL = Duration.ofHours(48);
  private static final Duration BEFORE_START = Duration.ofHours(12);
  private static final Duration AT_LEAST = Duration.ofHours(2);
  private static final Duration LEAST_EVENING = Duration.ofHours(1);
  private static final LocalTime NIGHT = LocalTime.of(22, 0);
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime FIRST_ANSWER = LocalTime.of(9, 0);
  private static final LocalTime LAST_ANSWER = LocalTime.of(21, 30);

  private AnswerBy() {}

  /**
   * @param sent when the ask goes out, before {@code start}
   * @param start of the slot; never exceeded
   */
  static Instant of(Instant sent, Instant start, ZoneId zone) {
    if (Duration.between(sent, start).compareTo(URGENT) < 0) {
      return start;
    }
    var wanted = max(min(sent.plus(USUAL), start.minus(BEFORE_START)), sent.plus(AT_LEAST));
    return min(outsideNight(wanted, sent, start, zone), start);
  }

  /**
   * For one of several who are asked one after another.
   *
   * @param left how many have not been asked yet, this one counted
   */
  static Instant inTurn(Instant sent, Instant start, int left, ZoneId zone) {
    var share = Duration.between(sent, start.minus(URGENT)).dividedBy(left);
    var wanted = max(min(sent.plus(USUAL), sent.plus(share)), sent.plus(AT_LEAST));
    return min(outsideNight(wanted, sent, start, zone), start);
  }

  private static Instant outsideNight(Instant wanted, Instant sent, Instant start, ZoneId zone) {
    var local = wanted.atZone(zone);
    boolean late = !local.toLocalTime().isBefore(NIGHT);
    boolean early = local.toLocalTime().isBefore(MORNING);
    if (!late && !early) {
      return wanted;
    }
    var night = late ? local.toLocalDate() : local.toLocalDate().minusDays(1);
    var morning = night.plusDays(1).atTime(FIRST_ANSWER).atZone(zone).toInstant();
    if (!morning.isAfter(start.minus(AT_LEAST))) {
      return morning;
    }
    var evening = night.atTime(LAST_ANSWER).atZone(zone).toInstant();
    return evening.isBefore(sent.plus(LEAST_EVENING)) ? morning : evening;
  }

  private static Instant min(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private static Instant max(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
