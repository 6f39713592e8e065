package app.breather.base.tenancy;

import java.util.Optional;

/** Knows who acts from where the call comes from, such as an open page. */
@FunctionalInterface
public interface ActorSource {

  Optional<Actor> actor();
}
