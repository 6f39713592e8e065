package app.breather.handover.milk;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Children;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The half of changing a plan that the database may refuse; who changes the same one queues. */
@Component
class MilkPlanWriter {

  private final MilkPlanRows rows;
  private final Children children;
  private final CurrentActor current;
  private final FamilyChanges changes;

  MilkPlanWriter(
      MilkPlanRows rows, Children children, CurrentActor current, FamilyChanges changes) {
    this.rows = rows;
    this.children = children;
    this.current = current;
    this.changes = changes;
  }

  @Transactional
  public MilkResult change(ChildId child, int version, MilkPlanContent content) {
    if (children.all().stream().noneMatch(known -> known.id().equals(child))) {
      return new MilkResult.Gone();
    }
    var plan = rows.lock(child.value());
    if (plan.map(MilkPlan::version).orElse(MilkPlans.NEW) != version) {
      return new MilkResult.ChangedMeanwhile();
    }
    plan.ifPresent(one -> one.say(content));
    rows.saveAndFlush(plan.orElseGet(() -> new MilkPlan(child, content)));
    changes.changed(current.family(), MilkStock.CHANGES);
    return new MilkResult.Kept();
  }
}
