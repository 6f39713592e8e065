package app.breather.dashboard;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.SwapBoard;
import app.breather.calendar.AwayTimes;
import app.breather.calendar.NowSource;
import app.breather.calendar.PresencePlan;
import app.breather.calendar.conflict.ComingConflicts;
import app.breather.care.AskState;
import app.breather.care.CareBoard;
import app.breather.care.CareOffers;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import app.breather.care.RegularBoard;
import app.breather.care.RegularCard;
import app.breather.care.RegularState;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.handover.baton.BatonBoard;
import app.breather.handover.report.Homecoming;
import app.breather.handover.report.ReportBoard;
import app.breather.handover.sheet.MySheets;
import app.breather.timeoff.BalanceBoard;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffContent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the features have to say about today, read at one instant. */
@Service
public class Today {

  /** How far ahead time off may lie, which is further than anything else is planned. */
  private static final Duration AHEAD =
      TimeOffContent.FURTHEST.plus(TimeOffContent.LONGEST).plusDays(1);

  /** How far the balance looks back, and a day for clocks that differ. */
  private static final Duration BALANCE = Duration.ofDays(7 * 4 + 1);

  /** Today, and as many days as a week has. */
  private static final int DAYS_AHEAD = 8;

  private static final Duration COMING_WEEK = Duration.ofDays(7);

  /** Whoever has found helpers by then needs no first steps any more. */
  private static final Duration FIRST_DAYS = Duration.ofDays(14);

  private final PresencePlan presence;
  private final ObjectProvider<NowSource> said;
  private final BatonBoard baton;
  private final ReportBoard reports;
  private final Homecoming homecoming;
  private final AwayTimes awayTimes;
  private final ComingConflicts conflicts;
  private final CareBoard care;
  private final RegularBoard regular;
  private final CareOffers offers;
  private final BedtimeBoard bedtime;
  private final SwapBoard swaps;
  private final MySheets sheets;
  private final TimeOffBoard timeOff;
  private final BalanceBoard balance;
  private final Families families;
  private final Members members;
  private final Children children;
  private final Clock clock;

  Today(
      PresencePlan presence,
      ObjectProvider<NowSource> said,
      BatonBoard baton,
      ReportBoard reports,
      Homecoming homecoming,
      AwayTimes awayTimes,
      ComingConflicts conflicts,
      CareBoard care,
      RegularBoard regular,
      CareOffers offers,
      BedtimeBoard bedtime,
      SwapBoard swaps,
      MySheets sheets,
      TimeOffBoard timeOff,
      BalanceBoard balance,
      Families families,
      Members members,
      Children children,
      Clock clock) {
    this.presence = presence;
    this.said = said;
    this.baton = baton;
    this.reports = reports;
    this.homecoming = homecoming;
    this.awayTimes = awayTimes;
    this.conflicts = conflicts;
    this.care = care;
    this.regular = regular;
    this.offers = offers;
    this.bedtime = bedtime;
    this.swaps = swaps;
    this.sheets = sheets;
    this.timeOff = timeOff;
    this.balance = balance;
    this.families = families;
    this.members = members;
    this.children = children;
    this.clock = clock;
  }

  /** Those who look furthest read first, and what they have read serves the rest. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public ParentToday ofParent() {
    var now = clock.instant();
    var day = around(now);
    readAbsences(new Period(day.from().minus(BALANCE), now.plus(AHEAD)));
    var ahead = ahead(new Period(day.from(), now.plus(AHEAD)));
    var nextRegular = regularBefore(ahead);
    var tonight = bedtime.tonight();
    var wishes = timeOff.waitingForMe();
    var myTimeOff = timeOff.myNext();
    var plan = plan(now, day);
    return new ParentToday(
        plan,
        tonight,
        bedtime.askedOfMe(),
        swaps.askedOfMe(),
        wishes,
        offers.open(),
        myTimeOff,
        balance.read(BalanceBoard.Reach.FOUR_WEEKS),
        ahead.stream().findFirst(),
        nextRegular,
        ahead.stream().filter(slot -> slot.isUrgent(now)).toList(),
        ahead.stream().skip(1).filter(slot -> waits(slot, now)).toList(),
        conflicts.from(plan.day(now), DAYS_AHEAD),
        homecoming.glance(),
        ahead.isEmpty()
            && wishes.isEmpty()
            && myTimeOff.isEmpty()
            && (isNew(plan.family(), now) || plan.members().stream().allMatch(MemberCard::isParent))
            && bedtime.rotas().isEmpty());
  }

  /** Those who look furthest read first here, too. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public CaregiverToday ofCaregiver() {
    var now = clock.instant();
    var day = around(now);
    readAbsences(new Period(day.from().minus(BALANCE), now.plus(AHEAD)));
    var often = regular.mine();
    var slots = care.concerningMe();
    return new CaregiverToday(
        plan(now, day),
        slots,
        often,
        care.myClashes(),
        comesUp(slots),
        reports.open().stream().findFirst(),
        sheets.next());
  }

  private static boolean isNew(FamilyCard family, Instant now) {
    return family.since().plus(FIRST_DAYS).isAfter(now);
  }

  /** All that the others will ask for parts of, so that it is read once. */
  private void readAbsences(Period window) {
    awayTimes.records(window);
  }

  private List<CareSlotCard> ahead(Period window) {
    return care.during(window).stream().filter(Today::isNeeded).toList();
  }

  private Optional<RegularCard> regularBefore(List<CareSlotCard> ahead) {
    var next = ahead.stream().findFirst().map(slot -> slot.period().from()).orElse(Instant.MAX);
    return regular.all().stream()
        .filter(one -> one.state() == RegularState.AGREED)
        .filter(one -> one.next().getFirst().period().from().isBefore(next))
        .findFirst();
  }

  private Period around(Instant now) {
    var family = families.current();
    return TodayPlan.around(LocalDate.ofInstant(now, family.zone()), family);
  }

  private TodayPlan plan(Instant now, Period window) {
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

  private Optional<CareSlotCard> comesUp(List<CareSlotCard> slots) {
    var me = members.me().id();
    return slots.stream()
        .filter(slot -> isNeeded(slot) && !slot.promisedBy(me).isEmpty())
        .findFirst();
  }

  private static boolean isNeeded(CareSlotCard slot) {
    return slot.coverage() != Coverage.CANCELLED && !slot.over();
  }

  /** Whom one has asked may still answer; what nobody is asked, or nobody answered, waits. */
  private static boolean waits(CareSlotCard slot, Instant now) {
    return slot.period().from().isBefore(now.plus(COMING_WEEK))
        && switch (slot.coverage()) {
          case OPEN, PARTLY -> true;
          case ASKED -> slot.asks().stream().anyMatch(ask -> ask.state() == AskState.LAPSED);
          case COVERED, CANCELLED -> false;
        };
  }
}
