package app.breather.handover.report;

import app.breather.base.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * When a parent is away from a child, and back: after their time off, their absence and the care
 * are over, and as long as they have the child again. Who asks sees what was told until then.
 *
 * @param away each time in which they were, in order
 * @param asked when they asked to see
 */
record BeingBack(List<Period> away, List<Instant> asked) {

  BeingBack {
    away = List.copyOf(away);
    asked = List.copyOf(asked);
  }

  /**
   * @param away in any order, also overlapping
   * @param with when they had the child all the same
   */
  static BeingBack of(Collection<Period> away, Collection<Period> with, Collection<Instant> asked) {
    var parts = joined(away).stream().flatMap(time -> time.minus(with).stream()).toList();
    return new BeingBack(parts, List.copyOf(asked));
  }

  /** Those that touch are one. */
  private static List<Period> joined(Collection<Period> periods) {
    var joined = new ArrayList<Period>();
    for (var one : periods.stream().sorted().toList()) {
      if (joined.isEmpty() || joined.getLast().until().isBefore(one.from())) {
        joined.add(one);
      } else {
        var last = joined.removeLast();
        joined.add(new Period(last.from(), later(last.until(), one.until())));
      }
    }
    return joined;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Whether what was told then is kept from them now. */
  boolean isKept(Instant told, Instant now) {
    return at(told).filter(time -> now.isBefore(time.until())).isPresent()
        && asked.stream().noneMatch(moment -> !moment.isBefore(told) && !moment.isAfter(now));
  }

  /** Whether they are away. */
  boolean isAway(Instant now) {
    return at(now).isPresent();
  }

  private Optional<Period> at(Instant moment) {
    return away.stream().filter(time -> time.contains(moment)).findFirst();
  }

  /** The last time they were away from which they are back, if it ended after then. */
  Optional<Period> lastEnded(Instant since, Instant now) {
    return away.stream()
        .filter(time -> !time.until().isAfter(now) && time.until().isAfter(since))
        .reduce((_, later) -> later);
  }
}
