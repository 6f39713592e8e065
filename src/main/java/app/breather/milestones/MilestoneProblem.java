package app.breather.milestones;

/** What is wrong with what somebody wants to record. */
public enum MilestoneProblem {
  NO_WORDS,
  LONG_WORDS,
  LONG_NOTE,
  /** It has yet to happen. */
  AHEAD,
  /** Before the time of care, or before anybody could remember. */
  TOO_EARLY,
  /** Of what concerns health or safety one has to say what it is. */
  SAFETY_WITHOUT_NOTE
}
