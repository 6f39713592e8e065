package app.breather.handover.sheet;

/** Why something for one time of care is not saved. */
public enum DayProblem {
  WHEREABOUTS_TOO_LONG,
  NOTE_TOO_LONG,
  TOO_MANY_NUMBERS,
  /** What stands for a number is none. */
  NO_NUMBER,
  NAME_TOO_LONG,
  /** Before the care begins, or more than a day after it ends. */
  BACK_AT_ANOTHER_TIME
}
