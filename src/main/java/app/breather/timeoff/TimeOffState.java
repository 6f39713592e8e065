package app.breather.timeoff;

import java.util.Set;

/**
 * Where time off stands. LAPSED and TAKEN are never stored, for time made them of what was open and
 * of what was agreed; time also makes AGREED of what was announced.
 */
public enum TimeOffState {
  /** Somebody has not answered yet. */
  REQUESTED,
  /** It stands, and somebody can still say "not then". */
  ANNOUNCED,
  /** Somebody said "not then"; whoever is off thinks about it. */
  OBJECTED,
  /** Another time is suggested, which the other side has not answered yet. */
  COUNTERED,
  AGREED,
  DECLINED,
  /** Not answered before it began. */
  LAPSED,
  /** Agreed, and over. */
  TAKEN,
  CANCELLED;

  boolean mayBecome(TimeOffState next) {
    return switch (this) {
      case REQUESTED ->
          Set.of(ANNOUNCED, AGREED, DECLINED, COUNTERED, LAPSED, CANCELLED).contains(next);
      case ANNOUNCED -> Set.of(REQUESTED, AGREED, OBJECTED, COUNTERED, CANCELLED).contains(next);
      case OBJECTED -> Set.of(REQUESTED, ANNOUNCED, AGREED, LAPSED, CANCELLED).contains(next);
      case COUNTERED ->
          Set.of(AGREED, REQUESTED, DECLINED, COUNTERED, LAPSED, CANCELLED).contains(next);
      case AGREED -> Set.of(REQUESTED, TAKEN, CANCELLED).contains(next);
      case DECLINED, LAPSED, TAKEN, CANCELLED -> false;
    };
  }

  /** Whether somebody can still answer it. */
  boolean isOpen() {
    return this == REQUESTED || this == ANNOUNCED || this == COUNTERED;
  }

  /** Whether it may still happen. */
  public boolean isAhead() {
    return isOpen() || this == OBJECTED || this == AGREED;
  }

  /** Whether who is off has no child then, unless something is done about it. */
  public boolean stands() {
    return this == ANNOUNCED || this == AGREED || this == TAKEN;
  }

  /** Whether it may still happen, or has happened. */
  public boolean counts() {
    return isAhead() || this == TAKEN;
  }
}
