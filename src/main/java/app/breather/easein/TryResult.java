package app.breather.easein;

import java.util.Set;

/** What became of what somebody says of a try. */
public sealed interface TryResult {

  /**
   * It is recorded, or said anew.
   *
   * @param practice what follows from it
   */
  record Recorded(Practice practice) implements TryResult {}

  /** It did not happen. */
  record Dropped() implements TryResult {}

  record Invalid(Set<TryProblem> problems) implements TryResult {}

  /** No such plan, step or try, or none that one may touch. */
  record Gone() implements TryResult {}
}
