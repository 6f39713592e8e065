package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One evening of the rota.
 *
 * @param planned whose evening it is by the pattern
 * @param parent who has it after all; empty when no parent is free
 * @param debts what the parents owe each other for it
 */
record Turn(
    LocalDate evening,
    Period window,
    MemberId planned,
    Optional<MemberId> parent,
    TurnReason reason,
    List<Debt> debts) {

  Turn {
    debts = List.copyOf(debts);
  }

  boolean isOf(MemberId member) {
    return parent.filter(member::equals).isPresent();
  }

  boolean isPaybackOf(MemberId debtor) {
    return isOf(debtor) && reason instanceof TurnReason.PaysBack;
  }
}
