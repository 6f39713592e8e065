package app.breather.dashboard;

import app.breather.base.time.Period;
import app.breather.calendar.AwayTimes;
import app.breather.calendar.NowSource;
import app.breather.calendar.PresencePlan;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.Members;
import app.breather.handover.baton.BatonBoard;
import app.breather.timeoff.TimeOffContent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the plan of a day, which parents and caregivers see alike. */
@Component
class TodayPlans {

  /** How far ahead time off may lie, which is further than anything else is planned. */
  static final Duration AHEAD = TimeOffContent.FURTHEST.plus(TimeOffContent.LONGEST).plusDays(1);

  /** How far the balance looks back, and a day for clocks that differ. */
  private static final Duration BALANCE = Duration.ofDays(7 * 4 + 1);

  private final PresencePlan presence;
  private final ObjectProvider<NowSource> said;
  private final BatonBoard baton;
  private final AwayTimes awayTimes;
  private final Families families;
  private final Members members;
  private final Children children;

  TodayPlans(
      PresencePlan presence,
      ObjectProvider<NowSource> said,
      BatonBoard baton,
      AwayTimes awayTimes,
      Families families,
      Members members,
      Children children) {
    this.presence = presence;
    this.said = said;
    this.baton = baton;
    this.awayTimes = awayTimes;
    this.families = families;
    this.members = members;
    this.children = children;
  }

  Period around(Instant now) {
    var family = families.current();
    return TodayPlan.around(LocalDate.ofInstant(now, family.zone()), family);
  }

  /** Reads all absences that the others will ask for parts of, so that it is done once. */
  void readAbsences(Instant now) {
    awayTimes.records(new Period(around(now).from().minus(BALANCE), now.plus(AHEAD)));
  }

  TodayPlan read(Instant now) {
    var window = around(now);
    var kids = children.all();
    return new TodayPlan(
        now,
        families.current(),
        members.me(),
        members.all(),
        kids,
        presence.read(window).bands(window, kids.stream().map(ChildCard::id).toList()),
        said.stream().flatMap(source -> source.taken(now).stream()).toList(),
        baton.read());
  }
}
