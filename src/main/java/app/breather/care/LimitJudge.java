package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Away;
import app.breather.calendar.Busy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Says whom an ask would not suit, from what was read once.
 *
 * @param limits of those who have any
 * @param asks of this week, of those who were asked at all
 */
record LimitJudge(
    Map<MemberId, CareLimits> limits,
    Map<MemberId, Long> asks,
    List<Away> away,
    List<Busy> busy,
    Instant now,
    ZoneId zone) {

  /**
   * @param parts what somebody would be asked for
   */
  List<LimitBreach> breaches(MemberId caregiver, Collection<Period> parts) {
    var found = new LinkedHashSet<LimitBreach>();
    if (isAway(caregiver, parts)) {
      found.add(new LimitBreach.Away());
    }
    if (isBusy(caregiver, parts)) {
      found.add(new LimitBreach.Busy());
    }
    int asked = asks.getOrDefault(caregiver, 0L).intValue();
    parts.forEach(part -> found.addAll(of(caregiver).breaches(part, asked, now, zone)));
    return List.copyOf(found);
  }

  /** Whether the caregiver has said that the day on which it begins is a good one. */
  boolean namesTheDay(MemberId caregiver, Period time) {
    return of(caregiver).days().contains(time.from().atZone(zone).getDayOfWeek());
  }

  private CareLimits of(MemberId caregiver) {
    return limits.getOrDefault(caregiver, CareLimits.NONE);
  }

  private boolean isAway(MemberId caregiver, Collection<Period> parts) {
    return away.stream()
        .filter(one -> one.member().equals(caregiver))
        .anyMatch(one -> parts.stream().anyMatch(one.period()::overlaps));
  }

  private boolean isBusy(MemberId caregiver, Collection<Period> parts) {
    return busy.stream()
        .filter(one -> one.member().equals(caregiver))
        .anyMatch(one -> parts.stream().anyMatch(one.period()::overlaps));
  }
}
