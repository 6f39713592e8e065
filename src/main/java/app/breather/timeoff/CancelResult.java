package app.breather.timeoff;

/** What became of a wish to cancel. */
public sealed interface CancelResult {

  /** It will not be, and the care that hung on it is cancelled too. */
  record Cancelled() implements CancelResult {}

  /** It is over, was cancelled, or never came about; nothing was stored. */
  record Settled(TimeOffState state) implements CancelResult {}

  /** It is not as it was seen any more; nothing was stored. */
  record ChangedMeanwhile() implements CancelResult {}

  /** No such time off, or not this person's own. */
  record Gone() implements CancelResult {}
}
