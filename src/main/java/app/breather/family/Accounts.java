package app.breather.family;

import app.breather.base.security.Access;
import app.breather.base.security.AccessDenied;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account that is signed in. */
@Service
public class Accounts {

  private final AccountRows accounts;
  private final AccountMembershipRows memberships;
  private final FamilyRows families;
  private final CurrentActor current;

  Accounts(
      AccountRows accounts,
      AccountMembershipRows memberships,
      FamilyRows families,
      CurrentActor current) {
    this.accounts = accounts;
    this.memberships = memberships;
    this.families = families;
    this.current = current;
  }

  /** Empty when the sign-in is no longer good, because the stamp was renewed. */
  @Needs(Access.ACCOUNT)
  @Transactional(readOnly = true)
  public Optional<Standing> standing() {
    return AccountPrincipal.current()
        .flatMap(
            principal ->
                accounts
                    .findById(principal.account().value())
                    .filter(account -> account.signInStamp().equals(principal.signInStamp())))
        .map(this::standingOf);
  }

  private Standing standingOf(Account account) {
    var seats =
        memberships.of(account.id().value()).stream()
            .map(membership -> new Standing.Seat(membership.family(), membership.member()))
            .toList();
    return new Standing(
        account.id(),
        account.language(),
        account.largeType(),
        account.theme(),
        account.lastFamily(),
        seats);
  }

  /** Whether anybody has an account on this server. */
  @Needs(Access.ANYONE)
  @Transactional(readOnly = true)
  public boolean any() {
    return accounts.count() > 0;
  }

  /** For who runs the server: no page may ask, for it would tell who has an account here. */
  @Needs(Access.ANYONE)
  @Transactional(readOnly = true)
  public boolean knows(String email) {
    return EmailAddress.parse(email)
        .flatMap(address -> accounts.findByEmail(address.value()))
        .isPresent();
  }

  /** The next page that names no family opens in this one. */
  @Needs(Access.ACCOUNT)
  @Transactional
  public void rememberFamily(FamilyId family) {
    accounts.rememberFamily(signedIn().value(), family.value());
  }

  /** Every family the account may enter, each read from inside. */
  @Needs(Access.ACCOUNT)
  public List<FamilyCard> families() {
    return memberships.of(signedIn().value()).stream().flatMap(this::card).toList();
  }

  private Stream<FamilyCard> card(AccountMembership membership) {
    var inside = new Actor.Person(membership.family(), signedIn(), membership.member());
    return current
        .as(inside, () -> families.findById(membership.family().value()))
        .map(Family::card)
        .stream();
  }

  static AccountId signedIn() {
    return AccountPrincipal.current()
        .map(AccountPrincipal::account)
        .orElseThrow(() -> new AccessDenied(Access.ACCOUNT));
  }
}
