package app.breather.timeoff;

import java.util.Set;

/** What became of what a parent says of a wish without a date. */
public sealed interface TimeWishResult {

  /** It is on the list, and the other parents are told. */
  record Written(TimeWishId id) implements TimeWishResult {}

  record Invalid(Set<TimeWishProblem> problems) implements TimeWishResult {}

  /** It is done or dropped. */
  record Ended() implements TimeWishResult {}

  /** A time was found. */
  record Taken(TimeOffId timeOff, TimeOffState state) implements TimeWishResult {}

  /** That time cannot be taken any more; nothing was stored. */
  record TimeGone() implements TimeWishResult {}

  /** Somebody was quicker; nothing was stored. */
  record ChangedMeanwhile() implements TimeWishResult {}

  /** No such wish, or not one's own. */
  record Gone() implements TimeWishResult {}
}
