package app.breather.timeoff;

/** What can happen to time off. */
public enum TimeOffHappening {
  REQUESTED,
  ANNOUNCED,
  /** The other time that was suggested. */
  COUNTERED,
  MOVED,
  SAID_YES,
  /** Also "not then" to what was announced. */
  SAID_NO,
  /** By the last yes that was missing, or at once where there was nobody to ask. */
  AGREED,
  CANCELLED,
  /** One day of what repeats. */
  DROPPED,
  /** From one day on. */
  ENDED,
  /** Something else was agreed instead of some days. */
  REPLACED,
  /** It is for something else, on some days or all. */
  RENAMED
}
