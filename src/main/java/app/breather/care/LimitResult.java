package app.breather.care;

import java.util.Set;

/** What became of a change of limits. */
public sealed interface LimitResult {

  record Saved() implements LimitResult {}

  /** Nothing was stored. */
  record Invalid(Set<LimitProblem> problems) implements LimitResult {}

  /**
   * Somebody else changed them meanwhile; nothing was stored.
   *
   * @param now as they are since then
   */
  record Changed(LimitCard now) implements LimitResult {}

  /** No such caregiver, or not one whose limits are one's own to change. */
  record Gone() implements LimitResult {}
}
