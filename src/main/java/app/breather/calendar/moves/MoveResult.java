package app.breather.calendar.moves;

/** What became of a move. */
public sealed interface MoveResult {

  record Moved(MoveUndo undo) implements MoveResult {}

  /**
   * It is where it was.
   *
   * @param instead how it stands, which may be that it is possible with other effects than were
   *     seen
   */
  record NotMoved(MovePreview instead) implements MoveResult {}
}
