package app.breather.calendar.moves;

import app.breather.base.time.Period;
import java.util.Collections;
import java.util.Set;

/** All of it is to be at another time. */
public record EntryMove(Movable what, Period to, MoveReach reach) {

  public EntryMove(Movable what, Period to) {
    this(what, to, MoveReach.ONLY_THIS);
  }

  /**
   * Which days to look at: those that are meant, or else the first that can be.
   *
   * @param possible of which there is at least one
   */
  public MoveReach reachOf(Set<MoveReach> possible) {
    return possible.contains(reach) ? reach : Collections.min(possible);
  }
}
