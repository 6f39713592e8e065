package app.breather.base.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A span of time, never empty.
 *
 * @param from inclusive
 * @param until exclusive, after {@code from}
 */
public record Period(Instant from, Instant until) implements Comparable<Period> {

  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::from).thenComparing(Period::until);

  /**
   * @throws IllegalArgumentException when the span would be empty or run backwards
   */
  public Period {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("A period ends after it starts: " + from + " - " + until);
    }
  }

  /** Empty when {@code until} is not after {@code from}. */
  public static Optional<Period> between(Instant from, Instant until) {
    return from.isBefore(until) ? Optional.of(new Period(from, until)) : Optional.empty();
  }

  /**
   * Reads local times in a zone: a time that does not exist moves to the next that does, one that
   * exists twice is the first. Empty when nothing is left between the two.
   */
  public static Optional<Period> between(LocalDateTime from, LocalDateTime until, ZoneId zone) {
    return between(instantAt(from, zone), instantAt(until, zone));
  }

  private static Instant instantAt(LocalDateTime local, ZoneId zone) {
    var gap = zone.getRules().getTransition(local);
    return gap != null && gap.isGap()
        ? gap.getInstant()
        : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  /** Elapsed time, so a night that gains an hour is an hour longer. */
  public Duration length() {
    return Duration.between(from, until);
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(until);
  }

  public boolean contains(Period other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  /** Touching ends do not overlap. */
  public boolean overlaps(Period other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  public Optional<Period> intersection(Period other) {
    return between(
        from.isAfter(other.from) ? from : other.from,
        until.isBefore(other.until) ? until : other.until);
  }

  /**
   * What is left of this period when {@code taken} (in any order, overlapping or not) is cut out,
   * in order.
   */
  public List<Period> minus(Collection<Period> taken) {
    var left = new ArrayList<Period>();
    var start = from;
    for (var part : taken.stream().filter(this::overlaps).sorted().toList()) {
      between(start, part.from).ifPresent(left::add);
      start = part.until.isAfter(start) ? part.until : start;
    }
    between(start, until).ifPresent(left::add);
    return List.copyOf(left);
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }
}
