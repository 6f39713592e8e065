package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One evening that a parent owes another, or will owe by what is planned.
 *
 * @param turn for which it is owed
 * @param planned whether that evening has not begun yet
 * @param paysBackOn the evening on which it is planned to be paid back, if there is one in sight
 * @param why how it came about
 */
public record OwedCard(
    TurnId turn,
    MemberId debtor,
    MemberId creditor,
    Why why,
    boolean planned,
    Optional<LocalDate> paysBackOn) {

  /** What the creditor did. */
  public enum Why {
    STOOD_IN,
    TOOK_OVER,
    /** Brought the children to bed though it was the other's evening. */
    DID_IT,
    /** Had the first evening of a swap whose second fell away. */
    HALF_SWAP
  }

  public LocalDate evening() {
    return turn.evening();
  }
}
