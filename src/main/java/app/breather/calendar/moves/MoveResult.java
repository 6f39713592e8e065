package app.breather.calendar.moves;

import java.util.Optional;

/** What became of a move. */
public sealed interface MoveResult {

  /**
   * @param undo empty for what cannot be taken back
   */
  record Moved(Optional<MoveUndo> undo) implements MoveResult {}

  /**
   * It is where it was.
   *
   * @param instead how it stands, which may be that it is possible with other effects than were
   *     seen
   */
  record NotMoved(MovePreview instead) implements MoveResult {}
}
