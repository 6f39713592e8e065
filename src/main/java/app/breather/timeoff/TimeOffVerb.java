package app.breather.timeoff;

import java.util.EnumSet;
import java.util.Set;

/** What a parent can do about time off. */
public enum TimeOffVerb {
  YES,
  /** To what is announced: not then. */
  NO,
  /** To suggest another time. */
  COUNTER,
  /** To another time, by one who is off. */
  MOVE,
  /** To make a request of what somebody objected to. */
  ASK,
  CANCEL,
  /** To say another time or reason for what repeats. */
  CHANGE;

  /**
   * @param repeats what repeats is answered as a whole, and not with another time
   * @param owner whether it is by one who is off
   * @param awaited whether it waits for a yes or no of theirs
   */
  static Set<TimeOffVerb> open(
      TimeOffState state, boolean repeats, boolean owner, boolean awaited) {
    var open = EnumSet.noneOf(TimeOffVerb.class);
    if (awaited && state.isOpen()) {
      open.addAll(repeats ? Set.of(YES, NO) : Set.of(YES, NO, COUNTER));
    }
    if (owner && state == TimeOffState.OBJECTED) {
      open.add(ASK);
    }
    if (owner && !repeats && state.isAhead() && state != TimeOffState.COUNTERED) {
      open.add(MOVE);
    }
    if (owner && state.isAhead()) {
      open.add(CANCEL);
      if (repeats) {
        open.add(CHANGE);
      }
    }
    return open;
  }
}
