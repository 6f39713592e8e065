package app.breather.timeoff;

/** Why time off cannot be as it was said. */
public enum TimeOffProblem {
  TOO_SHORT,
  TOO_LONG,
  /** One would have to leave before now. */
  PAST,
  /** More than a year ahead. */
  TOO_FAR,
  NO_REASON,
  REASON_TOO_LONG,
  TRAVEL_TOO_LONG,
  /** Somebody who would be off is no parent of this family. */
  NO_PARENT,
  /** Somebody who would be asked is no caregiver of this family. */
  NO_CAREGIVER,
  /** What repeats would never be. */
  NEVER,
  /** What repeats would begin again before it ends. */
  OVERLAPS_ITSELF,
  /** One has too much that repeats. */
  TOO_MANY,
  /** There is nobody to look after. */
  NO_CHILD,
  /** Care would begin before the time off or end after it. */
  CARE_OUTSIDE,
  CARE_TOO_SHORT,
  PURPOSE_TOO_LONG
}
