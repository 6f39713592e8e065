package app.breather.family;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which an account gets a new password. */
@Service
public class PasswordResets {

  static final Duration LIFE = Duration.ofHours(24);

  private final MemberRows members;
  private final AccountRows accounts;
  private final AccountMembershipRows memberships;
  private final SignIns signIns;
  private final Links links;
  private final PasswordEncoder passwords;
  private final Clock clock;

  PasswordResets(
      MemberRows members,
      AccountRows accounts,
      AccountMembershipRows memberships,
      SignIns signIns,
      Links links,
      PasswordEncoder passwords,
      Clock clock) {
    this.members = members;
    this.accounts = accounts;
    this.memberships = memberships;
    this.signIns = signIns;
    this.links = links;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Who holds the link holds the account, so it is made only where nothing else hangs on that. */
  @Needs(Access.PARENT)
  @Transactional
  public ResetLinkResult make(MemberId member) {
    var account = members.findPresent(member.value()).flatMap(Member::account);
    if (account.isEmpty()) {
      return new ResetLinkResult.NoAccount();
    }
    return memberships.of(account.get().value()).size() > 1
        ? new ResetLinkResult.OtherFamilies()
        : made(account.get());
  }

  /** For who runs the server. */
  @Transactional
  ResetLinkResult makeFor(String email) {
    return EmailAddress.parse(email)
        .flatMap(address -> accounts.findByEmail(address.value()))
        .map(account -> made(account.id()))
        .orElseGet(ResetLinkResult.NoAccount::new);
  }

  private ResetLinkResult made(AccountId account) {
    links.revoke(LinkPurpose.RESET, account.value());
    var expiresAt = clock.instant().plus(LIFE);
    var secret = links.make(LinkPurpose.RESET, Optional.empty(), account.value(), expiresAt);
    return new ResetLinkResult.Made(secret.text(), expiresAt);
  }

  /** The address of the account; empty when the link does not work. */
  @Needs(Access.ANYONE)
  @Transactional(readOnly = true)
  public Optional<String> find(String secret) {
    return links
        .find(LinkPurpose.RESET, secret)
        .flatMap(target -> accounts.findById(target.subject()))
        .map(Account::email);
  }

  @Needs(Access.ANYONE)
  @Transactional
  public ResetResult reset(String secret, String password) {
    var problem = PasswordRule.problemWith(password);
    if (problem.isPresent()) {
      return new ResetResult.Invalid(problem.get());
    }
    return links
        .use(LinkPurpose.RESET, secret)
        .flatMap(target -> accounts.lock(target.subject()))
        .map(account -> done(account, password))
        .orElseGet(ResetResult.Gone::new);
  }

  private ResetResult done(Account account, String password) {
    account.changePassword(Objects.requireNonNull(passwords.encode(password)));
    signIns.endAllAfterNewPassword(account);
    return new ResetResult.Done(account.email());
  }
}
