package app.breather.care;

/** Why somebody cannot be away as it was said. */
public enum AwayProblem {
  LAST_BEFORE_FIRST,
  TOO_LONG
}
