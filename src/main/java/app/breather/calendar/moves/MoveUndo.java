package app.breather.calendar.moves;

/** Takes a move back, by whoever made it. */
@FunctionalInterface
public interface MoveUndo {

  /** False when something has changed since, and nothing is taken back. */
  boolean undo();
}
