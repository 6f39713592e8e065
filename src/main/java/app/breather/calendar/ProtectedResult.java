package app.breather.calendar;

/** What became of keeping time, or of changing what is kept. */
public sealed interface ProtectedResult {

  /** It stands as the card says. */
  record Kept(ProtectedCard card) implements ProtectedResult {}

  /** It has no name. */
  record NoName() implements ProtectedResult {}

  /** It is an outing, but nobody goes, or with nobody. */
  record NobodyGoes() implements ProtectedResult {}

  /** It would never be. */
  record Never() implements ProtectedResult {}

  /** It begins or ends more than five years from now. */
  record TooFar() implements ProtectedResult {}

  /** The family keeps {@link ProtectedTimes#MOST} already. */
  record TooMany() implements ProtectedResult {}

  /** Somebody changed it meanwhile to what the card says. */
  record ChangedMeanwhile(ProtectedCard card) implements ProtectedResult {}

  /** There is none, or it is no longer kept. */
  record Unknown() implements ProtectedResult {}
}
