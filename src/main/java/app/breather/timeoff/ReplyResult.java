package app.breather.timeoff;

import java.util.Set;

/** What became of an answer. */
public sealed interface ReplyResult {

  /**
   * It stands as said.
   *
   * @param state REQUESTED or COUNTERED while somebody else has not answered
   */
  record Answered(TimeOffState state) implements ReplyResult {}

  /** It waits for no answer of this person any more; nothing was stored. */
  record Settled(TimeOffState state) implements ReplyResult {}

  /** It is not as it was seen any more; nothing was stored. */
  record ChangedMeanwhile() implements ReplyResult {}

  /** There cannot be time off at the other time; nothing was stored. */
  record Invalid(Set<TimeOffProblem> problems) implements ReplyResult {}

  /** Longer than {@link TimeOffAnswers#WORD_LENGTH}; nothing was stored. */
  record WordTooLong() implements ReplyResult {}

  /** No such time off, or this person is not asked. */
  record Gone() implements ReplyResult {}
}
