package app.breather.care;

/** Where somebody stands among those who are asked one after another. */
public enum RungState {
  QUEUED,
  ASKED,
  SKIPPED
}
