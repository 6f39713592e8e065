package app.breather.calendar.moves;

import app.breather.calendar.Title;
import java.util.List;

/**
 * What a move means to somebody.
 *
 * @param words may speak of members by id, of periods, of clocks and days, of what repeats, and of
 *     several of them
 */
public record MoveEffect(Kind kind, Title words) {

  public enum Kind {
    /** By which rule it would be from then on. */
    RULE,
    /** A promise still fits. */
    KEPT,
    /** Somebody reads of it. */
    TOLD,
    /** Somebody has to answer again, or anew. */
    ASKED,
    /** One may go on all the same. */
    WARNING
  }

  public static boolean asks(List<MoveEffect> effects) {
    return effects.stream().anyMatch(effect -> effect.kind() == Kind.ASKED);
  }

  public static MoveEffect of(Kind kind, String key, Object... arguments) {
    return new MoveEffect(kind, Title.translated(key, arguments));
  }
}
