package app.breather.base.security;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Judges whether who acts now is what is needed. The system acts as a member of the one family it
 * entered: it may read what every member reads, and never decides what is a parent's or a
 * caregiver's to decide. By a link a parent does only what says that it can be done so.
 */
@Component
public class AccessRules {

  private final CurrentActor current;
  private final Memberships memberships;

  AccessRules(CurrentActor current, Memberships memberships) {
    this.current = current;
    this.memberships = memberships;
  }

  public boolean allow(Access needed) {
    return switch (needed) {
      case ANYONE -> true;
      case ACCOUNT -> isSignedIn();
      case SYSTEM -> isSystem();
      case PARENT -> !isByLink() && role().filter(Role.PARENT::equals).isPresent();
      case PARENT_OR_LINK -> role().filter(Role.PARENT::equals).isPresent();
      case CAREGIVER -> role().filter(Role.CAREGIVER::equals).isPresent();
      case MEMBER -> isSystem() || role().isPresent();
    };
  }

  private boolean isSystem() {
    return current.actor().orElse(null) instanceof Actor.System;
  }

  private boolean isByLink() {
    return current.actor().orElse(null) instanceof Actor.ByLink;
  }

  private Optional<Role> role() {
    return current.actor().orElse(null) instanceof Actor.Somebody somebody
        ? memberships.roleOf(somebody)
        : Optional.empty();
  }

  private static boolean isSignedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
        && authentication.isAuthenticated()
        && !(authentication instanceof AnonymousAuthenticationToken);
  }
}
