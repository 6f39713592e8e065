package app.breather.calendar.moves;

/** Which days of what repeats are moved. */
public enum MoveReach {
  ONLY_THIS,
  /** This one and all that follow. */
  FOLLOWING,
  /** All of them, or those that have not begun where what was stays true. */
  ALL
}
