package app.breather.care;

/** What came of unhappy answers. */
public enum CheckInEnd {
  CHANGED,
  TALKED
}
