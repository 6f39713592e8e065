package app.breather.notifications;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When somebody wants no mail, on the family's clocks.
 *
 * @param until not quiet any more; when it is {@code from}, there are no quiet hours
 */
public record QuietHours(LocalTime from, LocalTime until) {

  public static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

  /** The first moment from {@code at} on in which it is not quiet. */
  Instant endedAt(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    var time = local.toLocalTime();
    if (!contains(time)) {
      return at;
    }
    var day = time.isBefore(until) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
    return firstAfter(at, day.atTime(until), zone);
  }

  boolean contains(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean ended = !time.isBefore(until);
    return from.isBefore(until) ? begun && !ended : !from.equals(until) && (begun || !ended);
  }

  /** Of a clock time that comes twice, the one that is yet to come. */
  private static Instant firstAfter(Instant at, LocalDateTime end, ZoneId zone) {
    var gap = zone.getRules().getTransition(end);
    if (gap != null && gap.isGap()) {
      return gap.getInstant();
    }
    var first = end.atZone(zone).withEarlierOffsetAtOverlap();
    return first.toInstant().isBefore(at)
        ? first.withLaterOffsetAtOverlap().toInstant()
        : first.toInstant();
  }
}
