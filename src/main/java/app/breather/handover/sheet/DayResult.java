package app.breather.handover.sheet;

import java.util.Set;

/** What became of writing what holds for one time of care. */
public sealed interface DayResult {

  record Saved(DayCard day) implements DayResult {}

  /** Nothing is saved: somebody else was first, and this is what they wrote. */
  record ChangedMeanwhile(DayCard day) implements DayResult {}

  record Refused(Set<DayProblem> problems) implements DayResult {

    public Refused {
      problems = Set.copyOf(problems);
    }
  }

  /** Nobody has the children then. */
  record Gone() implements DayResult {}
}
