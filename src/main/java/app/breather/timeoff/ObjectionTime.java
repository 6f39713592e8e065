package app.breather.timeoff;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Until when somebody can object to what was announced, which is agreed from then on. */
final class ObjectionTime {

  /** How long somebody can object at least, if that leaves time to make other plans. */
  static final Duration PATIENCE = Duration.ofHours(24);

  /** Whatever anybody has seen, this long before it begins it is agreed. */
  static final Duration AT_LAST = Duration.ofHours(2);

  private ObjectionTime() {}

  /**
   * @param seen when each of those who can object first saw it, if ever
   */
  static Instant agreedFrom(Instant announced, Collection<Optional<Instant>> seen, Instant start) {
    var last = start.minus(AT_LAST);
    if (seen.stream().anyMatch(Optional::isEmpty)) {
      return last;
    }
    var patient = announced.plus(PATIENCE);
    var known =
        seen.stream()
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .filter(patient::isBefore)
            .orElse(patient);
    return known.isBefore(last) ? known : last;
  }
}
