package app.breather.calendar.feed;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.Actor;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the calendars that were fetched last until something in their family changes, so that a
 * program which asks whether there is news is answered without writing its calendar anew.
 */
@Component
class FeedShelf {

  static final int MOST = 1_000;

  private final Map<Key, Kept> kept = new Recent();
  private final FamilyChanges changes;
  private final Clock clock;

  FeedShelf(FamilyChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  record Key(Actor.Person reader, boolean bedtimes) {}

  Feed get(Key key, Supplier<Feed> write) {
    return find(key).orElseGet(() -> keep(key, write));
  }

  private synchronized Optional<Feed> find(Key key) {
    return Optional.ofNullable(kept.get(key))
        .flatMap(Kept::feed)
        .filter(feed -> feed.isGoodAt(clock.instant()));
  }

  /** Follows before it is written: what changes meanwhile is read the next time. */
  private Feed keep(Key key, Supplier<Feed> write) {
    var place = new Kept();
    place.following = changes.follow(key.reader().family(), _ -> place.forget());
    try {
      var feed = write.get();
      place.put(feed);
      put(key, place);
      return feed;
    } catch (RuntimeException e) {
      place.close();
      throw e;
    }
  }

  private synchronized void put(Key key, Kept place) {
    var before = kept.put(key, place);
    if (before != null) {
      before.close();
    }
  }

  private static final class Kept {
    private FamilyChanges.@Nullable Following following;
    private @Nullable Feed feed;
    private boolean stale;

    synchronized void put(Feed written) {
      feed = stale ? null : written;
    }

    synchronized void forget() {
      stale = true;
      feed = null;
    }

    synchronized Optional<Feed> feed() {
      return Optional.ofNullable(feed);
    }

    void close() {
      var open = following;
      if (open != null) {
        open.close();
      }
    }
  }

  private static final class Recent extends LinkedHashMap<Key, Kept> {

    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
      boolean tooMany = size() > MOST;
      if (tooMany) {
        eldest.getValue().close();
      }
      return tooMany;
    }
  }
}
