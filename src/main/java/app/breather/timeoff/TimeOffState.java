package app.breather.timeoff;

import java.util.Set;

/**
 * Where time off stands. LAPSED and TAKEN are never stored: time made them of what was requested
 * and of what was agreed.
 */
public enum TimeOffState {
  /** Somebody has not answered yet. */
  REQUESTED,
  AGREED,
  DECLINED,
  /** Not answered before it began. */
  LAPSED,
  /** Agreed, and over. */
  TAKEN,
  CANCELLED;

  boolean mayBecome(TimeOffState next) {
    return switch (this) {
      case REQUESTED -> Set.of(AGREED, DECLINED, LAPSED, CANCELLED).contains(next);
      case AGREED -> next == TAKEN || next == CANCELLED;
      case DECLINED, LAPSED, TAKEN, CANCELLED -> false;
    };
  }

  /** Whether it may still happen. */
  public boolean isAhead() {
    return this == REQUESTED || this == AGREED;
  }

  /** Whether it may still happen, or has happened. */
  public boolean counts() {
    return isAhead() || this == TAKEN;
  }
}
