package app.breather.family;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.FamilyId;
import java.util.Set;

public sealed interface JoinResult {

  /** The account is a member of the family, and the link is used up. */
  record Joined(AccountId account, FamilyId family) implements JoinResult {}

  /** Nothing was stored, and the link still works. */
  record Invalid(Set<Problem> problems) implements JoinResult {}

  /** Somebody has an account with that address: sign in, then join. */
  record EmailTaken() implements JoinResult {}

  /** The account is a member of that family already. */
  record AlreadyMember() implements JoinResult {}

  /** The link is unknown, used, withdrawn or too old. */
  record Gone() implements JoinResult {}
}
