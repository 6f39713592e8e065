package app.breather.care;

import java.util.Set;

/** What became of regular care that a parent proposed. */
public sealed interface RegularResult {

  record Proposed(RegularCareId care) implements RegularResult {}

  record Invalid(Set<RegularProblem> problems) implements RegularResult {}
}
