package app.breather.timeoff;

/** What somebody says to time off. */
public enum Answer {
  WAITING,
  YES,
  NO
}
