package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareChance.Liking;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For parents who look for a time: when caregivers could come, before anybody is asked. */
@Service
public class CareChances {

  private final LimitWatch watch;
  private final PromisedTimes held;
  private final Offers offers;
  private final AccountPromises promises;
  private final Members members;
  private final CurrentActor current;
  private final Clock clock;

  CareChances(
      LimitWatch watch,
      PromisedTimes held,
      Offers offers,
      AccountPromises promises,
      Members members,
      CurrentActor current,
      Clock clock) {
    this.watch = watch;
    this.held = held;
    this.offers = offers;
    this.promises = promises;
    this.members = members;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Of each time those caregivers who are inside their limits, not away, and have promised nothing
   * to this family then; in the order of the times, then of the family.
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<CareChance> of(List<Period> times) {
    var caregivers = members.caregivers().stream().map(MemberCard::id).toList();
    if (times.isEmpty() || caregivers.isEmpty()) {
      return List.of();
    }
    var window = LimitWatch.whole(times);
    var judge = watch.judge(window, CareSlotId.create());
    var promised = held.of(caregivers, window);
    var offered = offers.findOpen(clock.instant(), window.from(), window.until());
    return times.stream()
        .flatMap(time -> caregivers.stream().map(one -> new CareChance(time, one, Liking.SUITS)))
        .filter(chance -> judge.breaches(chance.caregiver(), List.of(chance.time())).isEmpty())
        .filter(chance -> promised.stream().noneMatch(one -> isInTheWay(one, chance)))
        .map(chance -> liked(chance, judge, offered))
        .toList();
  }

  private static boolean isInTheWay(Promised promised, CareChance chance) {
    return promised.who().equals(chance.caregiver()) && promised.period().overlaps(chance.time());
  }

  private static CareChance liked(CareChance chance, LimitJudge judge, List<Offer> offered) {
    var by = chance.caregiver();
    var time = chance.time();
    boolean offers =
        offered.stream()
            .anyMatch(offer -> offer.caregiver().equals(by) && offer.period().contains(time));
    if (offers) {
      return new CareChance(time, by, Liking.OFFERED);
    }
    return judge.namesTheDay(by, time) ? new CareChance(time, by, Liking.LIKES_THE_DAY) : chance;
  }

  /** What the acting parent has promised as a caregiver in other families, soonest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<Period> myPromisesElsewhere(Period window) {
    var me = current.person();
    return Stream.concat(
            promises.elsewhere(me.account(), me.family(), window).stream(),
            held.regularlyElsewhere(Set.of(me.account()), window).stream())
        .sorted()
        .toList();
  }

  /** Whether any of them has promised something to another family then; never what, or to whom. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public boolean areElsewhere(Collection<MemberId> members, Period period) {
    return promises.isAnyElsewhere(members, current.family(), period)
        || !held.membersRegularlyElsewhere(members, period).isEmpty();
  }
}
