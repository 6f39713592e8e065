package app.breather.timeoff;

/** Where a wish without a date stands; computed, but for what somebody said. */
public enum TimeWishState {
  /** Nobody has found a time yet. */
  OPEN,
  /** Time off is asked for or agreed. */
  PLANNED,
  /** Its last day has passed without any. */
  LAPSED,
  /** It was said, or the time off is over. */
  DONE,
  DROPPED
}
