package app.breather.timeoff;

import java.util.List;
import java.util.Set;

/** What became of time off that a parent wants. */
public sealed interface RequestResult {

  /**
   * It stands as said.
   *
   * @param state AGREED when there was nobody to ask
   */
  record Stored(TimeOffId id, TimeOffState state) implements RequestResult {}

  /** Nothing was stored. */
  record Invalid(Set<TimeOffProblem> problems) implements RequestResult {}

  /** What it would be instead of is nobody's, or not this person's; nothing was stored. */
  record Gone() implements RequestResult {}

  /** What it would be instead of is not as it was seen any more; nothing was stored. */
  record ChangedMeanwhile() implements RequestResult {}

  /** Somebody wants the same time, which was not seen before; nothing was stored. */
  record SeeFirst(List<SameTime> others) implements RequestResult {}
}
