package app.breather.base.live;

import app.breather.base.tenancy.FamilyId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who on this node looks at which family. One that fails harms no other. */
@Component
class Followers {

  private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

  private final Map<FamilyId, Set<Follower>> byFamily = new ConcurrentHashMap<>();

  FamilyChanges.Following add(FamilyId family, Consumer<Change> reaction) {
    var follower = new Follower(reaction);
    byFamily.compute(
        family,
        (_, present) -> {
          Set<Follower> all = present == null ? ConcurrentHashMap.newKeySet() : present;
          all.add(follower);
          return all;
        });
    return () -> remove(family, follower);
  }

  private void remove(FamilyId family, Follower follower) {
    byFamily.computeIfPresent(
        family,
        (_, present) -> {
          present.remove(follower);
          return present.isEmpty() ? null : present;
        });
  }

  void tell(Change change) {
    byFamily.getOrDefault(change.family(), Set.of()).forEach(follower -> follower.tell(change));
  }

  /** When notices were lost, everybody reads again. */
  void tellAll() {
    byFamily.keySet().forEach(family -> tell(new Change(family, Change.ANYTHING)));
  }

  int count() {
    return byFamily.values().stream().mapToInt(Set::size).sum();
  }

  private static final class Follower {
    private final Consumer<Change> reaction;

    Follower(Consumer<Change> reaction) {
      this.reaction = reaction;
    }

    void tell(Change change) {
      try {
        reaction.accept(change);
      } catch (RuntimeException e) {
        LOG.warn("A follower of {} failed", change.kind(), e);
      }
    }
  }
}
