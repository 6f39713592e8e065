package app.breather.dashboard;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.SwapBoard;
import app.breather.calendar.conflict.ComingConflicts;
import app.breather.care.AskState;
import app.breather.care.CareBoard;
import app.breather.care.CareOffers;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import app.breather.care.RegularBoard;
import app.breather.care.RegularCard;
import app.breather.care.RegularState;
import app.breather.family.FamilyCard;
import app.breather.family.MemberCard;
import app.breather.handover.report.Homecoming;
import app.breather.timeoff.BalanceBoard;
import app.breather.timeoff.TimeOffBoard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the features have to say to a parent about today, read at one instant. */
@Service
public class TodayOfParents {

  /** Today, and as many days as a week has. */
  private static final int DAYS_AHEAD = 8;

  private static final Duration COMING_WEEK = Duration.ofDays(7);

  /** Whoever has found helpers by then needs no first steps any more. */
  private static final Duration FIRST_DAYS = Duration.ofDays(14);

  private final TodayPlans plans;
  private final Homecoming homecoming;
  private final ComingConflicts conflicts;
  private final CareBoard care;
  private final RegularBoard regular;
  private final CareOffers offers;
  private final BedtimeBoard bedtime;
  private final SwapBoard swaps;
  private final TimeOffBoard timeOff;
  private final BalanceBoard balance;
  private final Clock clock;

  TodayOfParents(
      TodayPlans plans,
      Homecoming homecoming,
      ComingConflicts conflicts,
      CareBoard care,
      RegularBoard regular,
      CareOffers offers,
      BedtimeBoard bedtime,
      SwapBoard swaps,
      TimeOffBoard timeOff,
      BalanceBoard balance,
      Clock clock) {
    this.plans = plans;
    this.homecoming = homecoming;
    this.conflicts = conflicts;
    this.care = care;
    this.regular = regular;
    this.offers = offers;
    this.bedtime = bedtime;
    this.swaps = swaps;
    this.timeOff = timeOff;
    this.balance = balance;
    this.clock = clock;
  }

  /** Those who look furthest read first, and what they have read serves the rest. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public ParentToday read() {
    var now = clock.instant();
    plans.readAbsences(now);
    var ahead = ahead(new Period(plans.around(now).from(), now.plus(TodayPlans.AHEAD)));
    var nextRegular = regularBefore(ahead);
    var tonight = bedtime.tonight();
    var wishes = timeOff.waitingForMe();
    var myTimeOff = timeOff.myNext();
    var plan = plans.read(now);
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

  private static boolean isNew(FamilyCard family, Instant now) {
    return family.since().plus(FIRST_DAYS).isAfter(now);
  }

  private List<CareSlotCard> ahead(Period window) {
    return care.during(window).stream().filter(TodayOfParents::isNeeded).toList();
  }

  private Optional<RegularCard> regularBefore(List<CareSlotCard> ahead) {
    var next = ahead.stream().findFirst().map(slot -> slot.period().from()).orElse(Instant.MAX);
    return regular.all().stream()
        .filter(one -> one.state() == RegularState.AGREED)
        .filter(one -> one.next().getFirst().period().from().isBefore(next))
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
