package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One evening of the rota.
 *
 * @param version of the rota, as it is that evening
 * @param holding whose it is before anybody is away
 * @param parent who has it after all; empty when no parent is free
 * @param debts what the parents owe each other for it
 */
record Turn(
    LocalDate evening,
    Period window,
    RotaVersion version,
    Holding holding,
    Optional<MemberId> parent,
    TurnReason reason,
    List<Debt> debts) {

  Turn {
    debts = List.copyOf(debts);
  }

  MemberId planned() {
    return holding.planned();
  }

  boolean isOf(MemberId member) {
    return parent.filter(member::equals).isPresent();
  }

  /** Whether it is theirs to give away, and nobody has it for them. */
  boolean isHeldBy(MemberId member) {
    return isOf(member) && holding.holder().equals(member);
  }

  boolean isPaybackOf(MemberId debtor) {
    return isOf(debtor) && reason instanceof TurnReason.PaysBack;
  }
}
