package app.breather.family;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How members of the family one is in like to read, for what is shown to them without signing in.
 */
@Service
public class ReadingPreferences {

  private final AccountRows accounts;
  private final MemberRows members;
  private final CurrentActor current;

  ReadingPreferences(AccountRows accounts, MemberRows members, CurrentActor current) {
    this.accounts = accounts;
    this.members = members;
    this.current = current;
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public ReadingPreference mine() {
    var me = members.findPresent(current.member().value()).orElseThrow();
    return me.account()
        .flatMap(account -> accounts.findById(account.value()))
        .map(Account::reading)
        .orElseGet(me::reading);
  }
}
