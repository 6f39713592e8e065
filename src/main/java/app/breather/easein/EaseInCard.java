package app.breather.easein;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.util.List;
import java.util.Optional;

/**
 * A plan as parents and its caregiver see it.
 *
 * @param steps in order
 * @param tries latest first
 * @param triedToday whether today's try is recorded
 */
public record EaseInCard(
    EaseInPlanId id,
    MemberId caregiver,
    ChildId child,
    List<StepContent> steps,
    List<TryLine> tries,
    Practice practice,
    boolean triedToday) {

  /**
   * @param mayCorrect whether who looks at it may say it anew
   */
  public record TryLine(EaseInTryId id, TryContent content, MemberId by, boolean mayCorrect) {}

  /** How it went last, if it was tried. */
  public Optional<TryLine> last(EaseInStepId step) {
    return tries.stream().filter(line -> line.content().step().equals(step)).findFirst();
  }

  /** What comes next; empty when all is done. */
  public Optional<StepContent> next() {
    return practice.at() < steps.size() ? Optional.of(steps.get(practice.at())) : Optional.empty();
  }

  /** Whether it is part of the plan for good. */
  public boolean isTried(EaseInStepId step) {
    return last(step).isPresent();
  }
}
