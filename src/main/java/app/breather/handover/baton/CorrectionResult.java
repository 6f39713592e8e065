package app.breather.handover.baton;

import java.time.Instant;

/** What became of correcting what was said. */
public sealed interface CorrectionResult {

  record Corrected() implements CorrectionResult {}

  /**
   * The children were with somebody else then.
   *
   * @param from it can have been after then
   * @param until it can have been before then
   */
  record Impossible(Instant from, Instant until) implements CorrectionResult {}

  /** Somebody took the children since, so that it cannot be taken back. */
  record TakenSince() implements CorrectionResult {}

  /** It is not, or no longer, theirs to correct. */
  record NotTheirs() implements CorrectionResult {}
}
