package app.breather.timeoff;

/** What can happen to time off. */
public enum TimeOffHappening {
  REQUESTED,
  SAID_YES,
  SAID_NO,
  /** By the last yes that was missing, or at once where there was nobody to ask. */
  AGREED,
  CANCELLED
}
