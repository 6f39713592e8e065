package app.breather.family;

import app.breather.base.security.Role;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes families for tests, each one fresh, and lets their members act. */
@Component
public class FamilyFixture {

  public static final String PASSWORD = "a slow warm evening";

  private final SignUp signUp;
  private final AccountRows accounts;
  private final MemberRows members;
  private final EntityManager entities;
  private final TransactionTemplate transaction;
  private final CurrentActor current;
  private final Children children;
  private final Clock clock;

  FamilyFixture(
      SignUp signUp,
      AccountRows accounts,
      MemberRows members,
      EntityManager entities,
      TransactionTemplate transaction,
      CurrentActor current,
      Children children,
      Clock clock) {
    this.signUp = signUp;
    this.accounts = accounts;
    this.members = members;
    this.entities = entities;
    this.transaction = transaction;
    this.current = current;
    this.children = children;
    this.clock = clock;
  }

  /** A family with one parent, Alex, and one child, Mia, in Berlin. */
  public record Home(FamilyId family, Actor.Person parent, String email, ChildId child) {}

  public Home aFamily() {
    var email = UUID.randomUUID() + "@breather.example";
    var result = (SignUpResult.SignedUp) signUp.signUp(typed(email));
    var parent = new Actor.Person(result.family(), result.account(), result.parent());
    var child = as(parent, children::all).getFirst().id();
    return new Home(result.family(), parent, email, child);
  }

  public static NewFamily typed(String email) {
    return new NewFamily(
        email,
        PASSWORD,
        "Alex",
        "The Parkers",
        "Europe/Berlin",
        DayOfWeek.MONDAY,
        Locale.ENGLISH,
        List.of(new NewFamily.NewChild("Mia", LocalDate.of(2026, 3, 1))));
  }

  /** Another member, with an account of their own. */
  public Actor.Person aMember(FamilyId family, String name, Role role) {
    return inside(
        family,
        () -> {
          var email = EmailAddress.parse(UUID.randomUUID() + "@breather.example").orElseThrow();
          var hash = accounts.findAll().getFirst().passwordHash();
          var account =
              new Account(AccountId.create(), email, hash, Locale.ENGLISH, clock.instant());
          entities.persist(account);
          var member = member(family, name, role);
          member.join(account.id());
          entities.flush();
          entities.persist(new AccountMembership(account.id(), family, member.id()));
          return new Actor.Person(family, account.id(), member.id());
        });
  }

  /** Another member, without an account. */
  public MemberId aMemberWithoutAccount(FamilyId family, String name, Role role) {
    return inside(family, () -> member(family, name, role).id());
  }

  private Member member(FamilyId family, String name, Role role) {
    var taken = members.present().stream().map(m -> m.card().colour()).toList();
    var member =
        new Member(
            MemberId.create(),
            family,
            role,
            PersonName.parse(name).orElseThrow(),
            Colours.next(taken));
    entities.persist(member);
    return member;
  }

  private <T> T inside(FamilyId family, Supplier<T> work) {
    return current.as(new Actor.System(family), () -> transaction.execute(_ -> work.get()));
  }

  public <T> T as(Actor actor, Supplier<T> work) {
    return current.as(actor, work);
  }

  /** Signs the account in on this thread, as a view test needs it; pages enter its last family. */
  public void signIn(AccountId account) {
    var principal = new AccountPrincipal(accounts.findById(account.value()).orElseThrow());
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities()));
  }
}
