package app.breather.care;

import java.time.Instant;

/** What became of making a link to answer by. */
public sealed interface AskLinkResult {

  /**
   * The secret is shown this once.
   *
   * @param path of the answer page, without a slash before it
   * @param until when an answer is taken: the start of the slot
   */
  record Made(String path, Instant until) implements AskLinkResult {}

  /** The slot has begun. */
  record Over() implements AskLinkResult {}

  /** The slot was cancelled. */
  record Cancelled() implements AskLinkResult {}

  /** No such ask in this family, or it was withdrawn. */
  record Gone() implements AskLinkResult {}
}
