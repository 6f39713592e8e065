package app.breather.handover.milk;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CareOccasions;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells parents, and those who have the children as long as the sheet is open to them. */
@Service
public class MilkForToday {

  private final MilkPlans plans;
  private final MilkThere there;
  private final CareOccasions occasions;
  private final AccessRules access;
  private final Families families;
  private final Clock clock;

  MilkForToday(
      MilkPlans plans,
      MilkThere there,
      CareOccasions occasions,
      AccessRules access,
      Families families,
      Clock clock) {
    this.plans = plans;
    this.there = there;
    this.occasions = occasions;
    this.access = access;
    this.families = families;
    this.clock = clock;
  }

  /**
   * A line for each child for whom anything is planned. None for who has no part in that time of
   * care, or not now.
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<MilkToday> of(CareOccasionId id) {
    return find(id).stream()
        .flatMap(
            one ->
                one.children().stream()
                    .sorted(Comparator.comparing(ChildId::value))
                    .flatMap(child -> of(child, one.whole()).stream()))
        .toList();
  }

  private Optional<CareOccasion> find(CareOccasionId id) {
    return access.allow(Access.PARENT)
        ? occasions.all(id).stream().findFirst()
        : occasions.own(id).filter(one -> one.sheetWindow().contains(clock.instant()));
  }

  private Optional<MilkToday> of(ChildId child, Period whole) {
    var left = there.of(child);
    return plans
        .read(child)
        .filter(plan -> plan.version() != MilkPlans.NEW || !left.isEmpty())
        .filter(plan -> plan.content().way() != MilkWay.NEITHER)
        .map(plan -> today(plan, whole, left));
  }

  private MilkToday today(MilkPlanCard plan, Period whole, List<MilkThere.Bag> left) {
    var content = plan.content();
    var zone = families.current().zone();
    var now = clock.instant();
    var useful =
        content.way() == MilkWay.MILK
            ? left.stream()
                .map(one -> one.bag().card(now, zone, one.kept()))
                .filter(bag -> isUseful(bag, now, whole.from()))
                .sorted(Comparator.comparing(MilkBagCard::goodUntil))
                .map(
                    bag ->
                        new MilkToday.Bag(
                            bag.left(), bag.place(), bag.expressedAt(), bag.goodUntil()))
                .toList()
            : List.<MilkToday.Bag>of();
    return new MilkToday(
        plan.child(),
        content.way(),
        content.unit(),
        content.rhythm().feeds(whole, zone),
        plan.perFeed(),
        content.usual().isEmpty(),
        useful);
  }

  /** What ends before they come need not be spoken of. */
  private static boolean isUseful(MilkBagCard bag, Instant now, Instant from) {
    return bag.goodUntil().isAfter(now) && bag.goodUntil().isAfter(from);
  }
}
