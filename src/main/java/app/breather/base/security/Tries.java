package app.breather.base.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody may be wrong within a while. Kept in memory, by each server for itself. */
public final class Tries {

  private static final int MOST_REMEMBERED = 20_000;

  private final Map<String, Bucket> buckets = new Recent();
  private final int most;
  private final Duration within;

  public Tries(int most, Duration within) {
    this.most = most;
    this.within = within;
  }

  /** False when none is left. */
  public synchronized boolean take(String who) {
    return bucket(who).tryConsume(1);
  }

  public synchronized boolean isLeft(String who) {
    return !buckets.containsKey(who) || bucket(who).getAvailableTokens() > 0;
  }

  /** Gives one back. */
  public synchronized void give(String who) {
    bucket(who).addTokens(1);
  }

  public synchronized void forget(String who) {
    buckets.remove(who);
  }

  private Bucket bucket(String who) {
    return buckets.computeIfAbsent(
        who,
        _ ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillIntervally(most, within))
                .build());
  }

  /** Forgets who was not seen for longest, so that guessing does not fill the memory. */
  private static final class Recent extends LinkedHashMap<String, Bucket> {

    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST_REMEMBERED;
    }
  }
}
