package app.breather.handover.report;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Whether two things that were told are too near to each other. */
final class DoseRule {

  /** Two who tell of one feed rarely differ by more in when it was. */
  static final Duration SAME_FEED = Duration.ofMinutes(15);

  private DoseRule() {}

  /**
   * The dose of the same medicine that is nearest, if it is nearer than the longer of the intervals
   * that were given with them; whether it was before or, when one tells later, after.
   */
  static Optional<ReportEntry> tooNear(ReportContent dose, Collection<ReportEntry> others) {
    return dose.told() instanceof Told.Medicine given
        ? others.stream()
            .filter(other -> isNearer(other, dose, given))
            .min(Comparator.comparing(other -> apart(other, dose)))
        : Optional.empty();
  }

  private static boolean isNearer(ReportEntry other, ReportContent dose, Told.Medicine given) {
    return other.content().told() instanceof Told.Medicine before
        && isSame(before.name(), given.name())
        && apart(other, dose).compareTo(longer(before.interval(), given.interval())) < 0;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static boolean isSame(String one, String other) {
    return tidy(one).equals(tidy(other));
  }

  private static String tidy(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** The feed that is told again by somebody, if any: of the same, at about the same time. */
  static Optional<ReportEntry> sameFeed(ReportContent feed, Collection<ReportEntry> others) {
    return feed.told() instanceof Told.Fed fed
        ? others.stream()
            .filter(
                other ->
                    other.content().told() instanceof Told.Fed(var food, _) && food == fed.food())
            .filter(other -> apart(other, feed).compareTo(SAME_FEED) < 0)
            .min(Comparator.comparing(other -> apart(other, feed)))
        : Optional.empty();
  }

  private static Duration apart(ReportEntry other, ReportContent content) {
    return Duration.between(other.at(), content.at()).abs();
  }
}
