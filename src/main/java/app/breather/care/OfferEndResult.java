package app.breather.care;

/** What became of a wish to end an offer. */
public sealed interface OfferEndResult {

  /** What was not taken is no longer offered. */
  record Ended() implements OfferEndResult {}

  /** It was no longer offered before. */
  record NotOpen(OfferState state) implements OfferEndResult {}

  /** No such offer for this person. */
  record Gone() implements OfferEndResult {}
}
