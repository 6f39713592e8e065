package app.breather.timeoff;

/** Which days of time off that repeats are meant when one of them is spoken of. */
public enum Reach {
  ONLY_THIS,
  /** This one and all that follow. */
  FOLLOWING,
  /** All that have not begun. */
  ALL
}
