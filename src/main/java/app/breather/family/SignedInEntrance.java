package app.breather.family;

import app.breather.base.security.Entrance;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.FamilyId;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SignedInEntrance implements Entrance {

  private final Accounts accounts;

  SignedInEntrance(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<Actor.Person> person(FamilyId family) {
    return AccountPrincipal.current()
        .flatMap(_ -> accounts.standing())
        .flatMap(standing -> standing.in(family));
  }
}
