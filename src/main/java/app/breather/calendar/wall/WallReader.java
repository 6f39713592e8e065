package app.breather.calendar.wall;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.calendar.NowSource;
import app.breather.calendar.PresencePlan;
import app.breather.calendar.PresenceSource;
import app.breather.calendar.TurnSource;
import app.breather.calendar.WhoHas;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a week of the plan and how it is now, whoever looks at the wall. */
@Component
class WallReader {

  private final PresencePlan plan;
  private final ObjectProvider<TurnSource> turns;
  private final ObjectProvider<PresenceSource> care;
  private final ObjectProvider<NowSource> said;
  private final ObjectProvider<WallBaton> baton;
  private final Families families;
  private final Members members;
  private final Children children;
  private final Clock clock;

  WallReader(
      PresencePlan plan,
      ObjectProvider<TurnSource> turns,
      ObjectProvider<PresenceSource> care,
      ObjectProvider<NowSource> said,
      ObjectProvider<WallBaton> baton,
      Families families,
      Members members,
      Children children,
      Clock clock) {
    this.plan = plan;
    this.turns = turns;
    this.care = care;
    this.said = said;
    this.baton = baton;
    this.families = families;
    this.members = members;
    this.children = children;
    this.clock = clock;
  }

  /** The evenings first, for they look furthest, and what is read for them serves the rest. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Wall read() {
    var now = clock.instant();
    var family = families.current();
    var today = LocalDate.ofInstant(now, family.zone());
    var week =
        Period.between(
                today.atStartOfDay(), today.plusDays(Wall.DAYS).atStartOfDay(), family.zone())
            .orElseThrow();
    var evenings = turns.stream().flatMap(source -> source.turns(week).stream()).toList();
    var kids = children.all();
    var people = members.all();
    var who =
        new WhoHas(
            plan.read(week).bands(week, kids.stream().map(ChildCard::id).toList()),
            said.stream().flatMap(source -> source.taken(now).stream()).toList(),
            people.stream()
                .filter(MemberCard::isParent)
                .map(MemberCard::id)
                .collect(Collectors.toSet()));
    return new Wall(
        now,
        family,
        people,
        kids,
        who.at(now),
        who.days(now, today.plusDays(1).atStartOfDay(family.zone()).toInstant()),
        evenings,
        care.stream().flatMap(source -> source.sought(week).stream()).toList(),
        baton.stream().flatMap(source -> source.choices(now).stream()).toList());
  }
}
