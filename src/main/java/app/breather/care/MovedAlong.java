package app.breather.care;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;

/** What a caregiver is asked about when the slot they promised has moved. */
final class MovedAlong {

  private MovedAlong() {}

  /**
   * As long as before, the slot takes the promise along. Else an edge that was the slot's follows
   * the slot, other edges stay, and what is outside falls away; nothing left means all of it.
   *
   * @return within {@code after}
   */
  static Period of(Period promised, Period before, Period after) {
    if (before.length().equals(after.length())) {
      var by = Duration.between(before.from(), after.from());
      return within(promised.from().plus(by), promised.until().plus(by), after);
    }
    var from = promised.from().equals(before.from()) ? after.from() : promised.from();
    var until = promised.until().equals(before.until()) ? after.until() : promised.until();
    return within(from, until, after);
  }

  private static Period within(Instant from, Instant until, Period slot) {
    return Period.between(from, until).flatMap(slot::intersection).orElse(slot);
  }
}
