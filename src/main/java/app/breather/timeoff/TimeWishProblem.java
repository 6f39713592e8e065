package app.breather.timeoff;

/** Why a wish cannot be as it was said. */
public enum TimeWishProblem {
  NO_WORD,
  WORD_TOO_LONG,
  PAST,
  /** More than a year ahead. */
  TOO_FAR
}
