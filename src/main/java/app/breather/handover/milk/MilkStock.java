package app.breather.handover.milk;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Children;
import app.breather.family.Families;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The milk that parents have put aside. */
@Service
public class MilkStock {

  /** The kind of change that open pages are told of. */
  public static final String CHANGES = "milk";

  private final MilkBags bags;
  private final MilkThere there;
  private final Children children;
  private final Families families;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  MilkStock(
      MilkBags bags,
      MilkThere there,
      Children children,
      Families families,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.bags = bags;
    this.there = there;
    this.children = children;
    this.families = families;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** What is left for that child, what ends first first; also what is no longer good. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<MilkBagCard> of(ChildId child) {
    return there.of(child).stream()
        .map(one -> one.bag().card(clock.instant(), zone(), one.kept()))
        .sorted(Comparator.comparing(MilkBagCard::goodUntil))
        .toList();
  }

  @Needs(Access.PARENT)
  @Transactional
  public MilkResult put(MilkContent content) {
    var problems = content.problems(clock.instant(), zone());
    if (!problems.isEmpty()) {
      return new MilkResult.Invalid(problems);
    }
    if (children.all().stream().noneMatch(child -> child.id().equals(content.child()))) {
      return new MilkResult.Gone();
    }
    bags.save(new MilkBag(content, current.member(), clock.instant()));
    return kept();
  }

  /** It is put elsewhere now. */
  @Needs(Access.PARENT)
  @Transactional
  public MilkResult move(MilkBagId id, MilkPlace place) {
    return change(
        id,
        bag -> {
          var life = bag.life(zone());
          if (!life.next().contains(place)) {
            return new MilkResult.Invalid(EnumSet.of(MilkProblem.PLACE));
          }
          if (!life.isGood(clock.instant())) {
            return new MilkResult.Invalid(EnumSet.of(MilkProblem.TOO_OLD));
          }
          bag.move(place, current.member(), clock.instant());
          return kept();
        });
  }

  /**
   * So much of it was drunk. What they are not to notice yet of what was drunk before does not
   * count here either: their word is kept beside it.
   *
   * @param amount ml, at most what they are shown
   */
  @Needs(Access.PARENT)
  @Transactional
  public MilkResult use(MilkBagId id, int amount) {
    return change(
        id,
        bag -> {
          if (amount < 1 || amount > shown(bag)) {
            return new MilkResult.Invalid(EnumSet.of(MilkProblem.AMOUNT));
          }
          bag.use(new MilkUsed(bag, amount, clock.instant(), current.member(), null));
          return kept();
        });
  }

  @Needs(Access.PARENT)
  @Transactional
  public MilkResult throwAway(MilkBagId id) {
    return change(
        id,
        bag -> {
          bag.throwAway(current.member(), clock.instant());
          return kept();
        });
  }

  /** Takes {@link #throwAway} back. */
  @Needs(Access.PARENT)
  @Transactional
  public MilkResult keep(MilkBagId id) {
    return bags.lock(id.value())
        .filter(MilkBag::isThrownAway)
        .map(
            bag -> {
              bag.keep();
              return kept();
            })
        .orElseGet(MilkResult.Gone::new);
  }

  private MilkResult change(MilkBagId id, Function<MilkBag, MilkResult> work) {
    return bags.lock(id.value())
        .filter(bag -> !bag.isThrownAway() && shown(bag) > 0)
        .map(work)
        .orElseGet(MilkResult.Gone::new);
  }

  /** Ml, as whoever acts is to know it by now. */
  private int shown(MilkBag bag) {
    return bag.left(there.keptFromMe());
  }

  private MilkResult kept() {
    changes.changed(current.family(), CHANGES);
    return new MilkResult.Kept();
  }

  private ZoneId zone() {
    return families.current().zone();
  }
}
