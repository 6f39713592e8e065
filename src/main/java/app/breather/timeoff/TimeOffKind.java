package app.breather.timeoff;

/** Whose time off it is. */
public enum TimeOffKind {
  /** One parent's own. */
  ME_TIME,
  /** That of all parents who are off together. */
  DATE_NIGHT
}
