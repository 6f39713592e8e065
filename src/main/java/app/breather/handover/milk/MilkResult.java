package app.breather.handover.milk;

import java.util.Set;

/** What became of something that was said about milk. */
public sealed interface MilkResult {

  record Kept() implements MilkResult {}

  record Invalid(Set<MilkProblem> problems) implements MilkResult {}

  /** Somebody else has changed it since. */
  record ChangedMeanwhile() implements MilkResult {}

  /** There is no such child or bag, or nothing is left in it. */
  record Gone() implements MilkResult {}
}
