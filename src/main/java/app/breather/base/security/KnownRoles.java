package app.breather.base.security;

import app.breather.base.tenancy.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Roles read in one transaction, so that the services it joins ask once; gone when it ends. */
final class KnownRoles implements TransactionSynchronization {

  private final Map<Actor.Person, Optional<Role>> roles = new HashMap<>();

  private KnownRoles() {}

  static Optional<Role> of(Actor.Person person, Memberships memberships) {
    return TransactionSynchronizationManager.isActualTransactionActive()
            && TransactionSynchronizationManager.isSynchronizationActive()
        ? inTransaction().roles.computeIfAbsent(person, memberships::roleOf)
        : memberships.roleOf(person);
  }

  private static KnownRoles inTransaction() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(KnownRoles.class::isInstance)
        .map(KnownRoles.class::cast)
        .findFirst()
        .orElseGet(KnownRoles::register);
  }

  private static KnownRoles register() {
    var known = new KnownRoles();
    TransactionSynchronizationManager.registerSynchronization(known);
    return known;
  }
}
