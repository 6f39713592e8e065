package app.breather.family;

import app.breather.base.live.FamilyChanges;
import org.springframework.stereotype.Component;

/** Every browser in which an account is signed in or remembered. */
@Component
class SignIns {

  private final AccountMembershipRows memberships;
  private final FamilyChanges changes;

  SignIns(AccountMembershipRows memberships, FamilyChanges changes) {
    this.memberships = memberships;
    this.changes = changes;
  }

  /** Each has to sign in again; open pages in a family end once the transaction has committed. */
  void endAll(Account account) {
    account.renewStamp();
    memberships
        .of(account.id().value())
        .forEach(membership -> changes.changed(membership.family(), Standing.CHANGE));
  }
}
