package app.breather.care;

/** What somebody says of how regular care goes. */
public enum CheckInAnswer {
  WORKS,
  COULD_BE_BETTER,
  LETS_TALK;

  boolean isUnhappy() {
    return this != WORKS;
  }
}
