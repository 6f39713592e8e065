package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Away;
import app.breather.calendar.AwayTimes;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds those whom an ask would not suit, by their limits and by when they are away. */
@Component
class LimitWatch {

  private final LimitRows rows;
  private final Members members;
  private final Families families;
  private final AwayTimes awayTimes;
  private final Clock clock;

  LimitWatch(LimitRows rows, Members members, Families families, AwayTimes awayTimes, Clock clock) {
    this.rows = rows;
    this.members = members;
    this.families = families;
    this.awayTimes = awayTimes;
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
    var family = families.current();
    var now = clock.instant();
    var limits =
        rows.findAll().stream()
            .collect(Collectors.toMap(CaregiverLimit::caregiver, CaregiverLimit::limits));
    var asks = asks(week(now, family), except);
    var away = awayTimes.away(whole(parts));
    return members.caregivers().stream()
        .map(MemberCard::id)
        .map(
            caregiver -> {
              var found = new LinkedHashSet<LimitBreach>();
              if (isAway(caregiver, away, parts)) {
                found.add(new LimitBreach.Away());
              }
              var mine = limits.getOrDefault(caregiver, CareLimits.NONE);
              int asked = asks.getOrDefault(caregiver.value(), 0L).intValue();
              parts.forEach(part -> found.addAll(mine.breaches(part, asked, now, family.zone())));
              return new LimitWarning(caregiver, new ArrayList<>(found));
            })
        .filter(warning -> !warning.breaches().isEmpty())
        .toList();
  }

  private static boolean isAway(MemberId caregiver, List<Away> away, Collection<Period> parts) {
    return away.stream()
        .filter(one -> one.member().equals(caregiver))
        .anyMatch(one -> parts.stream().anyMatch(one.period()::overlaps));
  }

  private static Period whole(Collection<Period> parts) {
    return new Period(
        Collections.min(parts.stream().map(Period::from).toList()),
        Collections.max(parts.stream().map(Period::until).toList()));
  }

  private Map<UUID, Long> asks(Period week, CareSlotId except) {
    return rows.asks(week.from(), week.until(), except.value()).stream()
        .collect(Collectors.toMap(LimitRows.Asks::caregiver, LimitRows.Asks::number));
  }

  private static Period week(Instant now, FamilyCard family) {
    var first =
        LocalDate.ofInstant(now, family.zone())
            .with(TemporalAdjusters.previousOrSame(family.weekStart()));
    return Period.between(first.atStartOfDay(), first.plusWeeks(1).atStartOfDay(), family.zone())
        .orElseThrow();
  }
}
