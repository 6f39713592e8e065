package app.breather.base.security;

import app.breather.base.tenancy.Actor;
import java.util.Optional;

/** Read anew each time, so that a membership that ended ends at once. */
public interface Memberships {

  /** Empty for a former member, and for one who is not of that family. */
  Optional<Role> roleOf(Actor.Somebody somebody);
}
