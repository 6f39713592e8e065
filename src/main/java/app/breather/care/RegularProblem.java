package app.breather.care;

/** Why regular care cannot be as it was said. */
public enum RegularProblem {
  PAST,
  TOO_FAR,
  TOO_SHORT,
  TOO_LONG,
  /** There is no day on which it would be. */
  NEVER,
  OVERLAPS_ITSELF,
  NO_CHILD,
  NO_CAREGIVER,
  PURPOSE_TOO_LONG,
  PLACE_TOO_LONG,
  NOTE_TOO_LONG
}
