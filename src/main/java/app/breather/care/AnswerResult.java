package app.breather.care;

/** What became of a no, an undo or a promise taken back. */
public sealed interface AnswerResult {

  /** It stands as said. */
  record Done() implements AnswerResult {}

  /** The slot has begun, or the time to undo is over. */
  record TooLate() implements AnswerResult {}

  /** The parents no longer need it. */
  record Cancelled() implements AnswerResult {}

  /** No such ask for this person, or not in that state. */
  record Gone() implements AnswerResult {}
}
