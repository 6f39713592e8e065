package app.breather.bedtime;

import static java.util.function.Predicate.not;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    var planned = version.holder(evening);
    var takenOver = known.takenOver(evening);
    var holder = takenOver.map(RotaChange.TakenOver::taker).orElse(planned);
    if (!isFree(holder)) {
      return passedOn(planned, holder);
    }
    if (takenOver.isPresent()) {
      return takenOver(planned, takenOver.get());
    }
    return payback(plan, planned)
        .map(debt -> paidBack(planned, debt))
        .orElseGet(
            () -> turn(planned, Optional.of(planned), new TurnReason.ByPattern(), List.of()));
  }

  private Turn passedOn(MemberId planned, MemberId holder) {
    var free = version.parents().stream().filter(not(holder::equals)).filter(this::isFree).toList();
    var standIn = ledger.standIn(holder, free);
    if (standIn.isEmpty()) {
      return turn(planned, Optional.empty(), new TurnReason.NobodyFree(holder), List.of());
    }
    var debts = new ArrayList<>(owedToTaker(planned));
    debts.add(new Debt(holder, standIn.get(), evening));
    return turn(planned, standIn, new TurnReason.StandsIn(holder), debts);
  }

  private Turn takenOver(MemberId planned, RotaChange.TakenOver taken) {
    var reason =
        taken.taker().equals(planned)
            ? new TurnReason.ByPattern()
            : new TurnReason.TookOver(planned, taken.owed());
    return turn(planned, Optional.of(taken.taker()), reason, owedToTaker(planned));
  }

  private List<Debt> owedToTaker(MemberId planned) {
    return known
        .takenOver(evening)
        .filter(RotaChange.TakenOver::owed)
        .map(RotaChange.TakenOver::taker)
        .filter(not(planned::equals))
        .map(taker -> List.of(new Debt(planned, taker, evening)))
        .orElseGet(List::of);
  }

  private Optional<Debt> payback(PaybackPlan plan, MemberId planned) {
    return plan.isFixed(evening)
        ? plan.on(evening)
            .filter(ledger::isOpen)
            .filter(debt -> debt.creditor().equals(planned))
            .filter(debt -> isFree(debt.debtor()))
        : ledger.payable(planned, evening, this::isFree);
  }

  private Turn paidBack(MemberId planned, Debt debt) {
    var reason = new TurnReason.PaysBack(debt.creditor(), debt.evening());
    return turn(planned, Optional.of(debt.debtor()), reason, List.of());
  }

  private boolean isFree(MemberId member) {
    return known.isFree(member, window);
  }

  private Turn turn(
      MemberId planned, Optional<MemberId> parent, TurnReason reason, List<Debt> debts) {
    return new Turn(evening, window, planned, parent, reason, debts);
  }
}
