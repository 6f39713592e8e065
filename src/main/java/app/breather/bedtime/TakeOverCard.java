package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.Set;

/**
 * A question whether somebody takes an evening, while it waits for an answer.
 *
 * @param children who are put to bed then
 * @param word of the one who asks; may be empty
 */
public record TakeOverCard(
    TakeOverAskId id,
    TurnId turn,
    Set<ChildId> children,
    MemberId askedBy,
    MemberId askedOf,
    String word) {

  public TakeOverCard {
    children = Set.copyOf(children);
  }

  public LocalDate evening() {
    return turn.evening();
  }
}
