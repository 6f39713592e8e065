package app.breather.easein;

/** Why a try cannot be as it was said. */
public enum TryProblem {
  AHEAD,
  LONG_AGO,
  /** Below none, or more than ten hours. */
  MINUTES,
  NOTE_TOO_LONG,
  /** One that day is recorded already: never two steps in a day. */
  THAT_DAY
}
