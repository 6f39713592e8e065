package app.breather.calendar.moves;

import app.breather.calendar.Title;
import java.util.List;
import java.util.Set;

/** What would become of a move. */
public sealed interface MovePreview {

  /**
   * @param effects in the order in which to read them
   * @param reaches which days can be meant, if it repeats
   */
  record Possible(List<MoveEffect> effects, Set<MoveReach> reaches) implements MovePreview {

    public Possible {
      effects = List.copyOf(effects);
      reaches = Set.copyOf(reaches);
    }

    /** Of what does not repeat. */
    public Possible(List<MoveEffect> effects) {
      this(effects, Set.of(MoveReach.ONLY_THIS));
    }

    /** Whether it is nobody else's concern and leaves nothing to ask. */
    public boolean isPlain() {
      return effects.isEmpty() && reaches.equals(Set.of(MoveReach.ONLY_THIS));
    }

    public boolean asks() {
      return MoveEffect.asks(effects);
    }
  }

  /** It cannot be then. */
  record Refused(Title why) implements MovePreview {}

  /**
   * Somebody changed it meanwhile.
   *
   * @param now as it is since then
   */
  record Changed(Movable now) implements MovePreview {}

  /** There is none, or none that the acting member may move. */
  record Gone() implements MovePreview {}
}
