package app.breather.base.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The acting person of this call. What was entered with {@link #as} wins over what the {@link
 * ActorSource}s know.
 */
@Component
public class CurrentActor {

  private static final ThreadLocal<Optional<Actor>> ENTERED = new ThreadLocal<>();

  private final ObjectProvider<ActorSource> sources;

  CurrentActor(ObjectProvider<ActorSource> sources) {
    this.sources = sources;
  }

  public Optional<Actor> actor() {
    var entered = ENTERED.get();
    return entered != null ? entered : fromSources();
  }

  private Optional<Actor> fromSources() {
    return sources.stream().flatMap(source -> source.actor().stream()).findFirst();
  }

  /**
   * @throws IllegalStateException when nobody acts in a family, which is a fault of the caller
   */
  public Actor require() {
    return actor().orElseThrow(() -> new IllegalStateException("No family has been entered"));
  }

  public FamilyId family() {
    return require().family();
  }

  /**
   * @throws IllegalStateException when nobody who is signed in acts, which is a fault of the caller
   */
  public Actor.Person person() {
    return require() instanceof Actor.Person person
        ? person
        : fail("This is done by somebody who is signed in");
  }

  /**
   * Who acts, signed in or by a link.
   *
   * @throws IllegalStateException when the system acts, which is a fault of the caller
   */
  public MemberId member() {
    return require() instanceof Actor.Somebody somebody
        ? somebody.member()
        : fail("This is done by somebody, not by the system");
  }

  /**
   * Does the work as someone else, and goes back to who acted before. Must enclose the transaction.
   */
  public <T> T as(Actor actor, Supplier<T> work) {
    return within(Optional.of(actor), work);
  }

  /** As {@link #as}, for work that gives nothing back. */
  public void doAs(Actor actor, Runnable work) {
    var _ =
        within(
            Optional.of(actor),
            () -> {
              work.run();
              return actor;
            });
  }

  /** Does the work in no family at all; every family's rows are out of sight. */
  public <T> T asNobody(Supplier<T> work) {
    return within(Optional.empty(), work);
  }

  private static <T> T within(Optional<Actor> actor, Supplier<T> work) {
    var before = ENTERED.get();
    ENTERED.set(actor);
    try {
      return work.get();
    } finally {
      if (before == null) {
        ENTERED.remove();
      } else {
        ENTERED.set(before);
      }
    }
  }

  private static <T> T fail(String why) {
    throw new IllegalStateException(why);
  }
}
