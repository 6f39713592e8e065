package app.breather.family;

import app.breather.base.security.Role;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one transaction of a sign-up, inside the new family. */
@Component
class FamilyFounding {

  private final EntityManager entities;
  private final AccountRows accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FamilyFounding(
      EntityManager entities, AccountRows accounts, ApplicationEventPublisher events, Clock clock) {
    this.entities = entities;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  SignUpResult found(FamilyId id, NewFamily typed, String passwordHash) {
    var account = persistAccount(id, typed, passwordHash);
    entities.persist(
        new Family(
            id,
            PersonName.parse(typed.familyName()).orElseThrow(),
            Zones.parse(typed.zone()).orElseThrow(),
            typed.weekStart(),
            clock.instant()));
    for (var child : typed.children()) {
      var name = PersonName.parse(child.name()).orElseThrow();
      entities.persist(new Child(ChildId.create(), id, name, child.born()));
    }
    var parent =
        new Member(
            MemberId.create(),
            id,
            Role.PARENT,
            PersonName.parse(typed.myName()).orElseThrow(),
            Colours.first());
    parent.join(account);
    entities.persist(parent);
    accounts.flush();
    entities.persist(new AccountMembership(account, id, parent.id()));
    events.publishEvent(new FamilyFounded(Zones.parse(typed.zone()).orElseThrow()));
    return new SignUpResult.SignedUp(account, id, parent.id());
  }

  private AccountId persistAccount(FamilyId family, NewFamily typed, String passwordHash) {
    var email = EmailAddress.parse(typed.email()).orElseThrow();
    var account =
        new Account(AccountId.create(), email, passwordHash, typed.language(), clock.instant());
    account.enter(family);
    entities.persist(account);
    return account.id();
  }
}
