package app.breather.family;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import java.util.Set;

public sealed interface SignUpResult {

  /** Account, family, children and the first parent exist. */
  record SignedUp(AccountId account, FamilyId family, MemberId parent) implements SignUpResult {}

  /** Nothing was stored. */
  record Invalid(Set<Problem> problems) implements SignUpResult {}

  /** Somebody has an account with that address; nothing was stored. */
  record EmailTaken() implements SignUpResult {}
}
