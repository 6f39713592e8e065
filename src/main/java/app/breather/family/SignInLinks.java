package app.breather.family;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a mailed link to sign in does when it is followed. */
@Service
public class SignInLinks {

  private final AccountRows accounts;
  private final Links links;

  SignInLinks(AccountRows accounts, Links links) {
    this.accounts = accounts;
    this.links = links;
  }

  /** The address of the account; empty when the link does not work. */
  @Needs(Access.ANYONE)
  @Transactional(readOnly = true)
  public Optional<String> find(String secret) {
    return links
        .find(LinkPurpose.SIGN_IN, secret)
        .flatMap(target -> accounts.findById(target.subject()))
        .map(Account::email);
  }

  /** Whom to sign in, once; the account's other links of that kind end too. */
  @Needs(Access.ANYONE)
  @Transactional
  public Optional<AccountPrincipal> use(String secret) {
    return links
        .use(LinkPurpose.SIGN_IN, secret)
        .flatMap(target -> accounts.findById(target.subject()))
        .map(this::entering);
  }

  private AccountPrincipal entering(Account account) {
    links.revoke(LinkPurpose.SIGN_IN, account.id().value());
    return new AccountPrincipal(account);
  }
}
