package app.breather.care;

/** What is wrong with what a caregiver said of an offer. */
public enum OfferProblem {
  TOO_SHORT,
  TOO_LONG,
  BEGUN,
  WORD_TOO_LONG
}
