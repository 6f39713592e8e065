package app.breather.handover.baton;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.PresencePlan;
import app.breather.calendar.Stay;
import app.breather.calendar.WhoHas;
import app.breather.care.CareOccasions;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has the children and who may have them, for who acts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BatonReader {

  private final BatonLogs logs;
  private final PresencePlan plan;
  private final CareOccasions occasions;
  private final Families families;
  private final Members members;
  private final Children children;
  private final CurrentActor current;

  BatonReader(
      BatonLogs logs,
      PresencePlan plan,
      CareOccasions occasions,
      Families families,
      Members members,
      Children children,
      CurrentActor current) {
    this.logs = logs;
    this.plan = plan;
    this.occasions = occasions;
    this.families = families;
    this.members = members;
    this.children = children;
    this.current = current;
  }

  /** Known as far ahead as Today looks. */
  WhoHas whoHas(Instant now) {
    var zone = families.current().zone();
    var day = LocalDate.ofInstant(now, zone);
    var window =
        Period.between(day.minusDays(1).atStartOfDay(), day.plusDays(2).atStartOfDay(), zone)
            .orElseThrow();
    var kids = children.all().stream().map(ChildCard::id).toList();
    return new WhoHas(
        plan.read(window).bands(window, kids),
        logs.taken(now),
        Set.copyOf(members.parents().stream().map(MemberCard::id).toList()));
  }

  /**
   * Everybody's times are read whoever acts; what they are told of them is who may have a child.
   */
  BatonRights rights(Instant now) {
    var around =
        new Period(
            now.minus(WhoHas.AROUND).minusSeconds(1), now.plus(WhoHas.AROUND).plusSeconds(1));
    var all = current.as(new Actor.System(current.family()), () -> occasions.everybodys(around));
    return new BatonRights(
        now, members.parents().stream().map(MemberCard::id).toList(), all, acting());
  }

  /** Children of whom one may say something stand apart from those of whom one may not. */
  List<BatonCard.Place> places(Instant now, BatonRights rights, BatonLog log) {
    return whoHas(now).at(now).stream().flatMap(stay -> places(stay, rights, log)).toList();
  }

  private static Stream<BatonCard.Place> places(Stay stay, BatonRights rights, BatonLog log) {
    var sayable = Set.copyOf(rights.sayable(stay.children()));
    var rest =
        stay.children().stream()
            .filter(child -> !sayable.contains(child))
            .collect(Collectors.toSet());
    return Stream.concat(
        Stream.of(sayable)
            .filter(some -> !some.isEmpty())
            .map(some -> place(stay, some, log, rights.takers(some))),
        Stream.of(rest)
            .filter(some -> !some.isEmpty())
            .map(some -> place(stay, some, log, List.of())));
  }

  private static BatonCard.Place place(
      Stay stay, Set<ChildId> children, BatonLog log, List<MemberId> takers) {
    return new BatonCard.Place(
        new Stay(children, stay.who(), stay.known(), stay.since(), stay.next()),
        log.seen(children),
        takers);
  }

  Optional<MemberId> acting() {
    return current.require() instanceof Actor.Somebody somebody
        ? Optional.of(somebody.member())
        : Optional.empty();
  }
}
