package app.breather.easein;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be tried in a step.
 *
 * @param id empty for a new one
 * @param minutes how long the other person has the child
 * @param usual what it is called where nobody wrote own words
 * @param words own ones; empty with a usual step
 * @param withBedtime whether the child is brought to bed meanwhile
 */
public record StepContent(
    Optional<EaseInStepId> id,
    int minutes,
    Optional<UsualStep> usual,
    String words,
    boolean withBedtime) {

  public static final int WORDS_LENGTH = 80;

  /** Two weeks, as long as a slot. */
  public static final int LONGEST_MINUTES = 14 * 24 * 60;

  public static final int MOST_STEPS = 20;

  public StepContent {
    words = words.strip();
  }

  static StepContent usual(UsualStep step, int minutes, boolean withBedtime) {
    return new StepContent(Optional.empty(), minutes, Optional.of(step), "", withBedtime);
  }

  public Set<StepProblem> problems() {
    var found = EnumSet.noneOf(StepProblem.class);
    if (minutes < 1 || minutes > LONGEST_MINUTES) {
      found.add(StepProblem.LENGTH);
    }
    if (usual.isEmpty() && words.isEmpty()) {
      found.add(StepProblem.NO_WORDS);
    }
    if (words.length() > WORDS_LENGTH) {
      found.add(StepProblem.WORDS_TOO_LONG);
    }
    return found;
  }

  /** Empty when a plan may have these. */
  static Optional<PlanResult> invalid(List<StepContent> steps) {
    var ofAll = EnumSet.noneOf(StepProblem.class);
    if (steps.isEmpty()) {
      ofAll.add(StepProblem.NO_STEP);
    }
    if (steps.size() > MOST_STEPS) {
      ofAll.add(StepProblem.TOO_MANY_STEPS);
    }
    Map<Integer, Set<StepProblem>> ofSteps = new HashMap<>();
    for (int number = 0; number < steps.size(); number++) {
      var problems = steps.get(number).problems();
      if (!problems.isEmpty()) {
        ofSteps.put(number, problems);
      }
    }
    return ofAll.isEmpty() && ofSteps.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlanResult.Invalid(ofSteps, ofAll));
  }
}
