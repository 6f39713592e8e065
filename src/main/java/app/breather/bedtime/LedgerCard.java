package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the parents owe each other by one rota.
 *
 * @param pairs who owes whom how many evenings; two who are even are not listed
 * @param owed the oldest first, and what is planned after it
 * @param evenAfter the last evening on which one is paid back, if all are even after it
 */
public record LedgerCard(
    RotaId rota, List<Pair> pairs, List<OwedCard> owed, Optional<LocalDate> evenAfter) {

  /** One parent, and to whom they owe how many evenings. */
  public record Pair(MemberId debtor, MemberId creditor, long evenings) {}

  public LedgerCard {
    pairs = List.copyOf(pairs);
    owed = List.copyOf(owed);
  }
}
