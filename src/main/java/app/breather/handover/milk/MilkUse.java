package app.breather.handover.milk;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Families;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what reports say was drunk, in the transaction of who reports, who judges whether they may.
 */
@Service
public class MilkUse {

  private final MilkBags bags;
  private final Families families;
  private final CurrentActor current;
  private final FamilyChanges changes;

  MilkUse(MilkBags bags, Families families, CurrentActor current, FamilyChanges changes) {
    this.bags = bags;
    this.families = families;
    this.current = current;
    this.changes = changes;
  }

  /**
   * Takes from what was good then and ends first; the same entry said again, or said otherwise,
   * books anew and not besides.
   *
   * @param entry of the report
   * @param amount ml; 0 takes back what was booked
   * @return ml that were there to book
   */
  @Needs(Access.MEMBER)
  @Transactional(propagation = Propagation.MANDATORY)
  public int book(UUID entry, ChildId child, int amount, Instant at) {
    var zone = families.current().zone();
    var there = bags.lockThere(child.value());
    there.forEach(bag -> bag.forget(entry));
    bags.usedBy(entry).forEach(bag -> bag.forget(entry));
    bags.flush();
    var byId = there.stream().collect(Collectors.toMap(MilkBag::id, Function.identity()));
    var stock = there.stream().map(bag -> bag.supply(zone)).toList();
    var supply = MilkSupply.of(stock, List.of(new MilkNeed.Portion(at, amount)));
    for (var use : supply.uses()) {
      var bag = byId.get(use.bag());
      if (bag != null) {
        bag.use(new MilkUsed(bag, use.amount(), at, current.member(), entry));
      }
    }
    changes.changed(current.family(), MilkStock.CHANGES);
    return amount - supply.missing();
  }
}
