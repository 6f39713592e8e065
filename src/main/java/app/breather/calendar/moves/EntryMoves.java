package app.breather.calendar.moves;

import java.util.Optional;

/** Filled by a feature whose entries can be moved; it judges who may move them. */
public interface EntryMoves {

  /** Tells its things from those of other features: {@link Movable#of}. */
  String of();

  /** Nobody else changes it until the transaction ends. */
  void lock(Movable what);

  MovePreview preview(EntryMove move);

  /**
   * In the transaction in which it was locked and found possible.
   *
   * @return empty for what cannot be taken back
   */
  Optional<MoveUndo> move(EntryMove move);
}
