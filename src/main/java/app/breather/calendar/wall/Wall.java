package app.breather.calendar.wall;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.BedtimeTurn;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.Sought;
import app.breather.calendar.Stay;
import app.breather.family.ChildCard;
import app.breather.family.FamilyCard;
import app.breather.family.MemberCard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What hangs at the wall: names and times of a week. What was entered for whatever reason is no
 * part of it, so it cannot be shown by mistake.
 *
 * @param stays with whom the children are, as was said or by plan
 * @param presence the plan from the beginning of today on, with whom they are as was said
 * @param bedtimes in any order
 * @param sought care that nobody has promised
 * @param choices what can be said here of who has the children
 */
record Wall(
    Instant now,
    FamilyCard family,
    List<MemberCard> members,
    List<ChildCard> children,
    List<Stay> stays,
    List<PresenceBand> presence,
    List<BedtimeTurn> bedtimes,
    List<Sought> sought,
    List<WallBaton.Choice> choices) {

  static final int DAYS = 7;

  private static final LocalTime NIGHT = LocalTime.of(20, 0);
  private static final LocalTime MORNING = LocalTime.of(6, 0);

  Wall {
    members = List.copyOf(members);
    children = List.copyOf(children);
    stays = List.copyOf(stays);
    presence = List.copyOf(presence);
    bedtimes = List.copyOf(bedtimes);
    sought = List.copyOf(sought);
    choices = List.copyOf(choices);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, family.zone());
  }

  Period day(LocalDate day) {
    return Period.between(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), family.zone())
        .orElseThrow();
  }

  /** The evenings that begin on that day. */
  Stream<BedtimeTurn> bedtimes(LocalDate day) {
    return bedtimes.stream()
        .filter(turn -> day(day).contains(turn.window().from()))
        .sorted(Comparator.comparing(BedtimeTurn::window));
  }

  /** The parent on turn, else who has the children for most of it; nobody is open. */
  List<MemberId> whoHas(BedtimeTurn evening) {
    return evening.parent().map(List::of).orElseGet(() -> mostOf(evening));
  }

  private List<MemberId> mostOf(BedtimeTurn evening) {
    return presence.stream()
        .filter(band -> evening.children().stream().anyMatch(band.children()::contains))
        .flatMap(band -> band.spans().stream())
        .filter(span -> span.period().overlaps(evening.window()))
        .max(Comparator.comparing(span -> overlap(span, evening.window())))
        .map(PresenceSpan::who)
        .orElse(List.of());
  }

  private static Duration overlap(PresenceSpan span, Period window) {
    return span.period().intersection(window).orElseThrow().length();
  }

  /** What is sought within the span although somebody is there, by plan. */
  Stream<Period> soughtBesides(Period span) {
    return sought.stream()
        .flatMap(
            one ->
                one.period().intersection(span).stream()
                    .flatMap(part -> part.minus(gaps(one.children())).stream()))
        .distinct();
  }

  private List<Period> gaps(Collection<ChildId> ofAny) {
    return presence.stream()
        .filter(band -> ofAny.stream().anyMatch(band.children()::contains))
        .flatMap(band -> band.spans().stream())
        .filter(PresenceSpan::isGap)
        .map(PresenceSpan::period)
        .toList();
  }

  /** From when the children are in bed until the morning. */
  boolean isNight() {
    var clock = LocalTime.ofInstant(now, family.zone());
    return clock.isBefore(MORNING) || !now.isBefore(inBed());
  }

  private Instant inBed() {
    return bedtimes(today())
        .map(turn -> turn.window().until())
        .max(Comparator.naturalOrder())
        .orElseGet(() -> today().atTime(NIGHT).atZone(family.zone()).toInstant());
  }

  Optional<MemberCard> member(MemberId id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }
}
