package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;

/**
 * A question whether somebody takes an evening, while it waits for an answer.
 *
 * @param word of the one who asks; may be empty
 */
public record TakeOverCard(
    TakeOverAskId id, TurnId turn, MemberId askedBy, MemberId askedOf, String word) {

  public LocalDate evening() {
    return turn.evening();
  }
}
