package app.breather.base.security;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.FamilyId;
import java.util.Optional;

/** Lets who is signed in into a family of theirs, where no open page says in which they are. */
public interface Entrance {

  /** Empty for who is not signed in, or not of that family. */
  Optional<Actor.Person> person(FamilyId family);
}
