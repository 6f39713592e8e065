package app.breather.dashboard;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.Stay;
import app.breather.calendar.Taken;
import app.breather.calendar.WhoHas;
import app.breather.family.ChildCard;
import app.breather.family.FamilyCard;
import app.breather.family.MemberCard;
import app.breather.handover.baton.BatonCard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who has the children around one day, as was said and as is planned, which stays true while the
 * day goes on.
 *
 * @param presence the plan from the day before until the end of the day after
 * @param taken what was said of the children last
 * @param baton what the viewer can say of it
 */
public record TodayPlan(
    Instant readAt,
    FamilyCard family,
    MemberCard me,
    List<MemberCard> members,
    List<ChildCard> children,
    List<PresenceBand> presence,
    List<Taken> taken,
    BatonCard baton) {

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(21, 0);
  private static final Duration STEP = Duration.ofMinutes(15);

  public TodayPlan {
    members = List.copyOf(members);
    children = List.copyOf(children);
    presence = List.copyOf(presence);
    taken = List.copyOf(taken);
  }

  static Period around(LocalDate day, FamilyCard family) {
    return Period.between(
            day.minusDays(1).atStartOfDay(), day.plusDays(2).atStartOfDay(), family.zone())
        .orElseThrow();
  }

  public LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, family.zone());
  }

  /** Children of whom the same can be said are said together. */
  public List<Stay> stays(Instant now) {
    return whoHas().at(now);
  }

  private WhoHas whoHas() {
    return new WhoHas(presence, taken, Set.copyOf(parents()));
  }

  public List<MemberId> parents() {
    return members.stream().filter(MemberCard::isParent).map(MemberCard::id).toList();
  }

  /** The part of the day that its ribbon shows. */
  public Period daytime(Instant now) {
    var day = day(now);
    return Period.between(day.atTime(MORNING), day.atTime(EVENING), family.zone()).orElseThrow();
  }

  /** Who has the children in daytime, as {@link #stays} says it; equal days share a band. */
  public List<PresenceBand> ribbons(Instant now) {
    var daytime = daytime(now);
    var endOfDay = day(now).plusDays(1).atStartOfDay(family.zone()).toInstant();
    var same = new LinkedHashMap<List<PresenceSpan>, Set<ChildId>>();
    for (var band : whoHas().days(now, endOfDay)) {
      same.computeIfAbsent(cut(band, daytime), _ -> new LinkedHashSet<>()).addAll(band.children());
    }
    return same.entrySet().stream()
        .map(ribbon -> new PresenceBand(ribbon.getValue(), ribbon.getKey()))
        .toList();
  }

  /** Whether a quarter of an hour has begun since, at which most that is planned begins or ends. */
  public boolean isOutdated(Instant now) {
    return now.getEpochSecond() / STEP.toSeconds() != readAt.getEpochSecond() / STEP.toSeconds();
  }

  private static List<PresenceSpan> cut(PresenceBand band, Period window) {
    return band.spans().stream()
        .flatMap(
            span ->
                span.period().intersection(window).stream()
                    .map(part -> new PresenceSpan(part, span.who())))
        .toList();
  }
}
