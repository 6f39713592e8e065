package app.breather.family;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Follows an invitation into a family, with a new account or the one that is signed in. */
@Service
public class Joining {

  private final JoinWriter writer;
  private final Links links;
  private final PasswordEncoder passwords;
  private final CurrentActor current;
  private final Clock clock;

  Joining(
      JoinWriter writer,
      Links links,
      PasswordEncoder passwords,
      CurrentActor current,
      Clock clock) {
    this.writer = writer;
    this.links = links;
    this.passwords = passwords;
    this.current = current;
    this.clock = clock;
  }

  @Needs(Access.ANYONE)
  public JoinResult joinAnew(String secret, String email, String password, Locale language) {
    var problems = EnumSet.noneOf(Problem.class);
    var address = EmailAddress.parse(email);
    if (address.isEmpty()) {
      problems.add(Problem.EMAIL);
    }
    PasswordRule.problemWith(password).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      return new JoinResult.Invalid(problems);
    }
    if (links.find(LinkPurpose.INVITATION, secret).isEmpty()) {
      return new JoinResult.Gone();
    }
    var account =
        new Account(
            AccountId.create(),
            address.orElseThrow(),
            passwords.encode(password),
            language,
            clock.instant());
    return join(secret, account.id(), Optional.of(account));
  }

  @Needs(Access.ACCOUNT)
  public JoinResult join(String secret) {
    return join(secret, Accounts.signedIn(), Optional.empty());
  }

  private JoinResult join(String secret, AccountId account, Optional<Account> created) {
    var target = links.find(LinkPurpose.INVITATION, secret);
    var family = target.flatMap(found -> found.family());
    if (target.isEmpty() || family.isEmpty()) {
      return new JoinResult.Gone();
    }
    var member = new MemberId(target.get().subject());
    return current.as(
        new Actor.System(family.get()),
        () ->
            Writes.<JoinResult>attempt(
                () -> writer.join(secret, member, account, created),
                Map.of(
                    "account_email_key", JoinResult.EmailTaken::new,
                    "member_account_key", JoinResult.AlreadyMember::new,
                    "account_membership_pk", JoinResult.AlreadyMember::new)));
  }
}
