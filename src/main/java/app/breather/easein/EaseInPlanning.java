package app.breather.easein;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents change the steps of a plan, and end it. */
@Service
public class EaseInPlanning {

  private final EaseInRows rows;
  private final EaseInStepRows steps;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  EaseInPlanning(
      EaseInRows rows,
      EaseInStepRows steps,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.steps = steps;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Steps that were tried keep their length and stay in the plan; their words may change.
   *
   * @param seen the steps as they were when they were shown
   */
  @Needs(Access.PARENT)
  @Transactional
  public PlanResult change(EaseInPlanId id, List<StepContent> seen, List<StepContent> wanted) {
    return StepContent.invalid(wanted)
        .orElseGet(
            () ->
                rows.lock(id.value())
                    .map(plan -> change(plan, seen, wanted))
                    .orElseGet(PlanResult.Gone::new));
  }

  private PlanResult change(EaseInPlan plan, List<StepContent> seen, List<StepContent> wanted) {
    var ids = List.of(plan.id().value());
    var now = rows.findSteps(ids);
    var contents = now.stream().map(EaseInStep::content).toList();
    if (!contents.equals(seen)) {
      return new PlanResult.ChangedMeanwhile(contents);
    }
    var tried = rows.findTries(ids).stream().map(EaseInTry::step).collect(Collectors.toSet());
    boolean triedStays =
        now.stream()
            .filter(step -> tried.contains(step.id()))
            .allMatch(step -> wanted.stream().anyMatch(one -> isKept(step, one)));
    if (!triedStays) {
      return new PlanResult.Invalid(Map.of(), Set.of(StepProblem.TRIED_ALREADY));
    }
    write(plan, now, wanted);
    changes.changed(current.family(), EaseInBoard.CHANGES);
    return new PlanResult.Saved(plan.id());
  }

  private static boolean isKept(EaseInStep step, StepContent wanted) {
    return wanted.id().filter(step.id()::equals).isPresent() && step.isTriedAs(wanted);
  }

  private void write(EaseInPlan plan, List<EaseInStep> now, List<StepContent> wanted) {
    var left = new HashMap<EaseInStepId, EaseInStep>();
    now.forEach(step -> left.put(step.id(), step));
    for (int place = 0; place < wanted.size(); place++) {
      var content = wanted.get(place);
      var present = content.id().map(left::get);
      if (present.isPresent()) {
        present.get().become(place, content);
        left.remove(present.get().id());
      } else {
        steps.save(new EaseInStep(plan.id(), place, content));
      }
    }
    left.values().forEach(EaseInStep::leaveOut);
  }

  /** What was tried is kept, and slots warn no longer. */
  @Needs(Access.PARENT)
  @Transactional
  public PlanResult end(EaseInPlanId id) {
    return rows.lock(id.value())
        .<PlanResult>map(
            plan -> {
              plan.end(current.person().member(), clock.instant());
              changes.changed(current.family(), EaseInBoard.CHANGES);
              return new PlanResult.Ended();
            })
        .orElseGet(PlanResult.Gone::new);
  }
}
