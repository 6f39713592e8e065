package app.breather.family;

import app.breather.base.tenancy.MemberId;
import java.util.Set;

public sealed interface AddResult {

  /** The member exists, without an account. */
  record Added(MemberId member) implements AddResult {}

  /** Nothing was stored. */
  record Invalid(Set<Problem> problems) implements AddResult {}

  /** A family has at most four parents; nothing was stored. */
  record TooManyParents() implements AddResult {}
}
