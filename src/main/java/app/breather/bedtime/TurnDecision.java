package app.breather.bedtime;

import static java.util.function.Predicate.not;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** Whose one evening is, from what was known and owed before it. */
record TurnDecision(
    LocalDate evening, RotaVersion version, Period window, KnownSoFar known, Ledger ledger) {

  /** Empty on a day without a rota. */
  static Optional<TurnDecision> on(LocalDate evening, KnownSoFar known, Ledger ledger) {
    return known
        .version(evening)
        .flatMap(
            version ->
                known
                    .window(evening)
                    .map(window -> new TurnDecision(evening, version, window, known, ledger)));
  }

  Turn turn(PaybackPlan plan) {
    var holding = known.holding(evening, version);
    if (!isFree(holding.holder())) {
      return passedOn(holding);
    }
    if (holding.isChanged()) {
      return turn(holding, Optional.of(holding.holder()), holding.reason(), Optional.empty());
    }
    return payback(plan, holding.planned())
        .map(debt -> paidBack(holding, debt))
        .orElseGet(
            () ->
                turn(
                    holding,
                    Optional.of(holding.planned()),
                    new TurnReason.ByPattern(),
                    Optional.empty()));
  }

  private Turn passedOn(Holding holding) {
    var holder = holding.holder();
    var free = version.parents().stream().filter(not(holder::equals)).filter(this::isFree).toList();
    var standIn = ledger.standIn(holder, free);
    return standIn.isEmpty()
        ? turn(holding, standIn, new TurnReason.NobodyFree(holder), Optional.empty())
        : turn(
            holding,
            standIn,
            new TurnReason.StandsIn(holder),
            standIn.map(one -> new Debt(holder, one, evening)));
  }

  private Optional<Debt> payback(PaybackPlan plan, MemberId planned) {
    return plan.isFixed(evening)
        ? plan.on(evening)
            .filter(ledger::isOpen)
            .filter(debt -> debt.creditor().equals(planned))
            .filter(debt -> isFree(debt.debtor()))
        : ledger.payable(planned, evening, this::isFree);
  }

  private Turn paidBack(Holding holding, Debt debt) {
    var reason = new TurnReason.PaysBack(debt.creditor(), debt.evening());
    return turn(holding, Optional.of(debt.debtor()), reason, Optional.empty());
  }

  private boolean isFree(MemberId member) {
    return known.isFree(member, window);
  }

  /** An evening that nobody has in the end is owed to nobody who had taken it over. */
  private Turn turn(
      Holding holding, Optional<MemberId> parent, TurnReason reason, Optional<Debt> toStandIn) {
    var debts = new ArrayList<>(known.owedForHalves(evening));
    debts.addAll(holding.debtsBefore());
    holding.debtToTaker().filter(_ -> parent.isPresent()).ifPresent(debts::add);
    toStandIn.ifPresent(debts::add);
    return new Turn(evening, window, version, holding, parent, reason, debts);
  }
}
