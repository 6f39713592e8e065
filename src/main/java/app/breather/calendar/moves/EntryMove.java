package app.breather.calendar.moves;

import app.breather.base.time.Period;

/** All of it is to be at another time. */
public record EntryMove(Movable what, Period to, MoveReach reach) {

  public EntryMove(Movable what, Period to) {
    this(what, to, MoveReach.ONLY_THIS);
  }
}
