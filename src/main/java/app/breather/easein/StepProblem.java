package app.breather.easein;

/** Why a step, or a plan of them, cannot be as it was said. */
public enum StepProblem {
  /** Less than a minute, or longer than a slot may be. */
  LENGTH,
  NO_WORDS,
  WORDS_TOO_LONG,
  NO_STEP,
  TOO_MANY_STEPS,
  /** What was tried stays in the plan as it was tried. */
  TRIED_ALREADY
}
