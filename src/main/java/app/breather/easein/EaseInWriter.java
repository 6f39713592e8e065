package app.breather.easein;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Children;
import app.breather.family.Members;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The half of beginning that the database may refuse. */
@Component
class EaseInWriter {

  private final EaseInRows rows;
  private final EaseInStepRows steps;
  private final EaseInReader reader;
  private final Members members;
  private final Children children;
  private final EaseInMessages messages;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  EaseInWriter(
      EaseInRows rows,
      EaseInStepRows steps,
      EaseInReader reader,
      Members members,
      Children children,
      EaseInMessages messages,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.steps = steps;
    this.reader = reader;
    this.members = members;
    this.children = children;
    this.messages = messages;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Transactional
  PlanResult begin(MemberId caregiver, ChildId child, List<StepContent> wanted) {
    boolean known =
        members.find(caregiver).filter(one -> !one.isParent()).isPresent()
            && children.all().stream().anyMatch(one -> one.id().equals(child));
    var present = find(caregiver, child);
    if (!known || present instanceof PlanResult.ThereIsOne) {
      return present;
    }
    var by = current.person().member();
    var plan = rows.save(new EaseInPlan(caregiver, child, by, clock.instant()));
    for (int place = 0; place < wanted.size(); place++) {
      steps.save(new EaseInStep(plan.id(), place, wanted.get(place)));
    }
    messages.begun(plan, by);
    changes.changed(current.family(), EaseInBoard.CHANGES);
    return new PlanResult.Saved(plan.id());
  }

  /** That of the two which goes on. */
  @Transactional(readOnly = true)
  PlanResult find(MemberId caregiver, ChildId child) {
    return reader.plans().stream()
        .filter(plan -> plan.caregiver().equals(caregiver) && plan.child().equals(child))
        .findFirst()
        .<PlanResult>map(plan -> new PlanResult.ThereIsOne(plan.id()))
        .orElseGet(PlanResult.Gone::new);
  }
}
