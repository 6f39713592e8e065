package app.breather.care;

import java.util.Set;

/**
 * Where an ask stands. LAPSED is never stored: it is a waiting ask whose time to answer is over.
 */
public enum AskState {
  WAITING,
  ACCEPTED,
  DECLINED,
  LAPSED,
  WITHDRAWN,
  TAKEN_BACK;

  private Set<AskState> next() {
    return switch (this) {
      case WAITING -> Set.of(ACCEPTED, DECLINED, LAPSED, WITHDRAWN);
      case DECLINED, LAPSED -> Set.of(ACCEPTED, WAITING);
      case ACCEPTED -> Set.of(TAKEN_BACK, WAITING, ACCEPTED);
      case WITHDRAWN, TAKEN_BACK -> Set.of(WAITING);
    };
  }

  /** WAITING follows from an undo, from a slot that moved, and from being asked again. */
  boolean mayBecome(AskState state) {
    return next().contains(state);
  }
}
