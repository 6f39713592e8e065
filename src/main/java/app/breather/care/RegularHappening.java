package app.breather.care;

/** What can happen to regular care. */
public enum RegularHappening {
  PROPOSED,
  AGREED,
  DECLINED,
  WITHDRAWN,
  /** From a day on. */
  ENDED,
  /** Some days will not be. */
  DROPPED
}
