package app.breather.care;

import java.util.Optional;

/** What became of asking. */
public sealed interface AskResult {

  /** They are asked. */
  record Asked(int people) implements AskResult {}

  /**
   * They are asked one after another.
   *
   * @param next empty when nobody will be asked by itself
   */
  record InTurn(Optional<LadderCard.Next> next) implements AskResult {}

  /** The slot has begun. */
  record Over() implements AskResult {}

  /** The slot was cancelled. */
  record Cancelled() implements AskResult {}

  /** No such slot, or no such caregiver, in this family. */
  record Gone() implements AskResult {}
}
