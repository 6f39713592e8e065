package app.breather.care;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** How long people waited to read that somebody was quicker. Measured, not judged by tests. */
public final class Refusals {

  private final List<Duration> all = new CopyOnWriteArrayList<>();

  public void add(Duration took) {
    all.add(took);
  }

  @Override
  public String toString() {
    return "%d refusals, p50 %d ms, p99 %d ms, longest %d ms"
        .formatted(all.size(), millis(50), millis(99), millis(100));
  }

  private long millis(int percent) {
    var sorted = all.stream().sorted(Comparator.naturalOrder()).toList();
    return sorted.get(Math.min(sorted.size() * percent / 100, sorted.size() - 1)).toMillis();
  }
}
