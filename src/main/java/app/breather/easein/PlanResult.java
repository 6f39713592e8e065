package app.breather.easein;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of what a parent says of a plan. */
public sealed interface PlanResult {

  record Saved(EaseInPlanId plan) implements PlanResult {}

  record Ended() implements PlanResult {}

  /**
   * @param ofSteps by their number in what was said, counted from 0
   * @param ofAll what no single step is to blame for
   */
  record Invalid(Map<Integer, Set<StepProblem>> ofSteps, Set<StepProblem> ofAll)
      implements PlanResult {}

  /** The two practise already. */
  record ThereIsOne(EaseInPlanId plan) implements PlanResult {}

  /**
   * Somebody changed the steps meanwhile; nothing was stored.
   *
   * @param now as they are
   */
  record ChangedMeanwhile(List<StepContent> now) implements PlanResult {}

  /** No such plan, caregiver or child. */
  record Gone() implements PlanResult {}
}
