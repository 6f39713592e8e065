package app.breather.timeoff;

/** What became of what a parent suggests or answers about announcing time off. */
public sealed interface AllowanceResult {

  /** The others are asked; what was suggested before is off the table. */
  record Suggested() implements AllowanceResult {}

  /** All have said yes; it holds from today. */
  record Agreed(Allowance allowance) implements AllowanceResult {}

  /** Somebody else still has to say yes. */
  record Waiting() implements AllowanceResult {}

  record Declined() implements AllowanceResult {}

  record Withdrawn() implements AllowanceResult {}

  /** It is so already; nothing was stored. */
  record Unchanged() implements AllowanceResult {}

  /** Something else was suggested or agreed meanwhile; nothing was stored. */
  record ChangedMeanwhile() implements AllowanceResult {}

  /** Fewer than none, or more than {@link Allowance#MOST_HOURS}; nothing was stored. */
  record Invalid() implements AllowanceResult {}

  /** No such suggestion. */
  record Gone() implements AllowanceResult {}
}
