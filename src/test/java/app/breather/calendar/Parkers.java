package app.breather.calendar;

import app.breather.base.security.Role;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ActorSource;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes families in Berlin: Alex and Sam, their child Mia, Oma Inge and Grandpa Joe. */
@Component
public class Parkers implements ActorSource {

  private static final ThreadLocal<Optional<Actor>> SIGNED_IN =
      ThreadLocal.withInitial(Optional::empty);

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final CurrentActor current;
  private final Clock clock;

  Parkers(
      @Lazy JdbcTemplate jdbc,
      @Lazy PlatformTransactionManager transactions,
      CurrentActor current,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.current = current;
    this.clock = clock;
  }

  /** A family; people act in it with {@link #as}. */
  public record Family(
      FamilyId id,
      Actor.Person alex,
      Actor.Person sam,
      Actor.Person inge,
      Actor.Person joe,
      ChildId mia) {}

  public Family create() {
    var id = FamilyId.create();
    return current.as(new Actor.System(id), () -> transaction.execute(_ -> insert(id)));
  }

  public <T> T as(Actor.Person person, Supplier<T> work) {
    return current.as(person, work);
  }

  /** Until {@link SignOut}, pages of this thread belong to that person. */
  public void signIn(Actor.Person person) {
    SIGNED_IN.set(Optional.of(person));
  }

  /** After the last page was left, as changes may still be on their way to it. */
  public static class SignOut implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext test) {
      SIGNED_IN.remove();
    }
  }

  @Override
  public Optional<Actor> actor() {
    return SIGNED_IN.get();
  }

  private Family insert(FamilyId id) {
    jdbc.update(
        "insert into family (id, version, name, zone, week_start, created_at)"
            + " values (?, 0, 'Parker', 'Europe/Berlin', 'MONDAY', ?)",
        id.value(),
        Timestamp.from(clock.instant()));
    var mia = ChildId.create();
    jdbc.update(
        "insert into child (family_id, id, version, name) values (?, ?, 0, 'Mia')",
        id.value(),
        mia.value());
    return new Family(
        id,
        member(id, Role.PARENT, "Alex", "AP", 3),
        member(id, Role.PARENT, "Sam", "SP", 2),
        member(id, Role.CAREGIVER, "Oma Inge", "OI", 1),
        member(id, Role.CAREGIVER, "Grandpa Joe", "GJ", 6),
        mia);
  }

  private Actor.Person member(FamilyId id, Role role, String name, String initials, int colour) {
    var person = new Actor.Person(id, AccountId.create(), MemberId.create());
    jdbc.update(
        "insert into account (id, version, email, password_hash, sign_in_stamp, language,"
            + " large_type, theme, created_at) values (?, 0, ?, '', '', 'en', false, 'SYSTEM', now())",
        person.account().value(),
        person.account() + "@breather.example");
    jdbc.update(
        "insert into member (family_id, id, version, role, name, initials, colour, account_id)"
            + " values (?, ?, 0, ?, ?, ?, ?, ?)",
        id.value(),
        person.member().value(),
        role.name(),
        name,
        initials,
        colour,
        person.account().value());
    return person;
  }
}
