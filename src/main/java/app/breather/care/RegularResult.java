package app.breather.care;

import java.util.Set;

/** What became of regular care that a parent proposed. */
public sealed interface RegularResult {

  record Proposed(RegularCareId care) implements RegularResult {}

  /** No such care, or nothing of it that could be changed any more. */
  record Gone() implements RegularResult {}

  record Invalid(Set<RegularProblem> problems) implements RegularResult {}
}
