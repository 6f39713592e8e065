package app.breather.care;

/** Why a slot cannot be as it was said. */
public enum SlotProblem {
  TOO_SHORT,
  TOO_LONG,
  NO_CHILD,
  PURPOSE_TOO_LONG,
  PLACE_TOO_LONG,
  NOTE_TOO_LONG
}
