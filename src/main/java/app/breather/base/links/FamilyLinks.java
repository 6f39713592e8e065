package app.breather.base.links;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Follows a link into the family that it is of, before anybody acts there. */
@Component
public class FamilyLinks {

  private final Links links;
  private final CurrentActor current;

  FamilyLinks(Links links, CurrentActor current) {
    this.links = links;
    this.current = current;
  }

  /**
   * Empty for a link that does not work.
   *
   * @param reading by the link's subject, as the system; in a transaction of its own if it needs
   *     one
   */
  public <T> Optional<T> read(
      LinkPurpose purpose, String secret, Function<UUID, Optional<T>> reading) {
    return links
        .find(purpose, secret)
        .flatMap(
            target ->
                target
                    .family()
                    .flatMap(
                        family ->
                            current.as(
                                new Actor.System(family), () -> reading.apply(target.subject()))));
  }
}
