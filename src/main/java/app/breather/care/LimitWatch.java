package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AwayTimes;
import app.breather.calendar.BusyTimes;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds those whom an ask would not suit, by their limits, and by when they are away or busy. */
@Component
class LimitWatch {

  private final LimitRows rows;
  private final Members members;
  private final Families families;
  private final AwayTimes awayTimes;
  private final BusyTimes busyTimes;
  private final Clock clock;

  LimitWatch(
      LimitRows rows,
      Members members,
      Families families,
      AwayTimes awayTimes,
      BusyTimes busyTimes,
      Clock clock) {
    this.rows = rows;
    this.members = members;
    this.families = families;
    this.awayTimes = awayTimes;
    this.busyTimes = busyTimes;
    this.clock = clock;
  }

  /**
   * @param parts what they would be asked for; empty finds nobody
   * @param except a slot whose own asks do not count
   */
  List<LimitWarning> warnings(Collection<Period> parts, CareSlotId except) {
    if (parts.isEmpty()) {
      return List.of();
    }
    var judge = judge(whole(parts), except);
    return members.caregivers().stream()
        .map(MemberCard::id)
        .map(caregiver -> new LimitWarning(caregiver, judge.breaches(caregiver, parts)))
        .filter(warning -> !warning.breaches().isEmpty())
        .toList();
  }

  /**
   * What it takes to judge whatever lies in the window.
   *
   * @param except a slot whose own asks do not count
   */
  LimitJudge judge(Period window, CareSlotId except) {
    var family = families.current();
    var now = clock.instant();
    var limits =
        rows.findAll().stream()
            .collect(Collectors.toMap(CaregiverLimit::caregiver, CaregiverLimit::limits));
    return new LimitJudge(
        limits,
        asks(week(now, family), except),
        awayTimes.away(window),
        busyTimes.in(window),
        now,
        family.zone());
  }

  /** From the first beginning to the last end. */
  static Period whole(Collection<Period> parts) {
    return new Period(
        Collections.min(parts.stream().map(Period::from).toList()),
        Collections.max(parts.stream().map(Period::until).toList()));
  }

  private Map<MemberId, Long> asks(Period week, CareSlotId except) {
    return rows.asks(week.from(), week.until(), except.value()).stream()
        .collect(Collectors.toMap(asks -> new MemberId(asks.caregiver()), LimitRows.Asks::number));
  }

  private static Period week(Instant now, FamilyCard family) {
    var first =
        LocalDate.ofInstant(now, family.zone())
            .with(TemporalAdjusters.previousOrSame(family.weekStart()));
    return Period.between(first.atStartOfDay(), first.plusWeeks(1).atStartOfDay(), family.zone())
        .orElseThrow();
  }
}
