package app.breather.handover.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time in a few words, from what was told of it.
 *
 * @param drunk in all, as far as it was measured; empty where nothing was
 * @param slept as far as it was said when a sleep ended
 * @param settledAfter how long the child was upset at first; empty where nobody said so
 */
public record ReportSummary(
    int feeds,
    Optional<Amount> drunk,
    int naps,
    Duration slept,
    int nappies,
    int doses,
    Optional<Duration> settledAfter) {

  /**
   * @param entries what stands, in any order
   */
  static ReportSummary of(Collection<ReportEntry> entries) {
    var inOrder = entries.stream().sorted(Comparator.comparing(ReportEntry::at)).toList();
    var feeds = told(inOrder, Told.Fed.class).toList();
    var naps = told(inOrder, Told.Slept.class).count();
    return new ReportSummary(
        feeds.size(),
        Amount.sum(feeds.stream().flatMap(feed -> feed.amount().stream()).toList()),
        (int) naps,
        inOrder.stream().map(ReportSummary::slept).reduce(Duration.ZERO, Duration::plus),
        (int) told(inOrder, Told.Nappy.class).count(),
        (int) told(inOrder, Told.Medicine.class).count(),
        settledAfter(inOrder));
  }

  private static <T extends Told> Stream<T> told(List<ReportEntry> entries, Class<T> kind) {
    return entries.stream()
        .map(entry -> entry.content().told())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static Duration slept(ReportEntry entry) {
    return entry.content().told() instanceof Told.Slept(var until)
        ? until.map(end -> Duration.between(entry.at(), end)).orElse(Duration.ZERO)
        : Duration.ZERO;
  }

  /** From the first that the child was upset until it was well again, if that came first. */
  private static Optional<Duration> settledAfter(List<ReportEntry> entries) {
    Optional<Instant> upset = Optional.empty();
    for (var entry : entries) {
      if (entry.content().told() instanceof Told.Mood(var how)) {
        boolean well = how == Told.Moods.HAPPY || how == Told.Moods.CALM;
        if (well) {
          return upset.map(since -> Duration.between(since, entry.at()));
        }
        if (how == Told.Moods.UPSET && upset.isEmpty()) {
          upset = Optional.of(entry.at());
        }
      } else if (upset.isPresent() && entry.content().told() instanceof Told.Slept) {
        return upset.map(since -> Duration.between(since, entry.at()));
      }
    }
    return Optional.empty();
  }
}
