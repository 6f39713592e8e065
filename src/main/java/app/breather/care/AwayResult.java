package app.breather.care;

import java.util.Set;

/** What became of it that a caregiver is away. */
public sealed interface AwayResult {

  /** That day is open. */
  record OpenedOne(CareSlotId slot) implements AwayResult {}

  /** These days are open, and others can be asked for all of them at once. */
  record Opened(CareBundleId bundle, int days) implements AwayResult {}

  /** The caregiver has promised nothing then that has not begun. */
  record Nothing() implements AwayResult {}

  record Invalid(Set<AwayProblem> problems) implements AwayResult {}

  /** No such caregiver for this person. */
  record Gone() implements AwayResult {}
}
