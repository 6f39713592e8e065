package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is owed by a rota, and how that goes on by what is planned.
 *
 * @param ahead all evenings, with what is owed after the last that one can plan
 * @param next the first evening that has not begun
 */
record LedgerReading(
    RotaId rota, Turns ahead, List<Debt> owedNow, LocalDate next, List<BedtimeReport> reports) {

  private static final int SHOWN_AHEAD = 14;

  LedgerCard card() {
    var planned =
        ahead.from(next).stream()
            .filter(turn -> turn.evening().isBefore(next.plusDays(SHOWN_AHEAD)))
            .flatMap(turn -> turn.debts().stream())
            .map(debt -> card(debt, true));
    var owed = Stream.concat(owedNow.stream().map(debt -> card(debt, false)), planned).toList();
    return new LedgerCard(rota, pairs(), owed, evenAfter(owed));
  }

  private List<LedgerCard.Pair> pairs() {
    Map<LedgerCard.Pair, Long> many =
        owedNow.stream()
            .map(debt -> new LedgerCard.Pair(debt.debtor(), debt.creditor(), 1))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return many.entrySet().stream()
        .map(
            pair ->
                new LedgerCard.Pair(
                    pair.getKey().debtor(), pair.getKey().creditor(), pair.getValue()))
        .toList();
  }

  private Optional<LocalDate> evenAfter(List<OwedCard> owed) {
    return ahead.owed().isEmpty()
        ? owed.stream().flatMap(card -> card.paysBackOn().stream()).max(LocalDate::compareTo)
        : Optional.empty();
  }

  private OwedCard card(Debt debt, boolean planned) {
    return new OwedCard(
        new TurnId(rota, debt.evening()),
        debt.debtor(),
        debt.creditor(),
        why(debt),
        planned,
        payback(debt).map(Turn::evening));
  }

  Optional<Turn> payback(Debt debt) {
    return ahead.from(next).stream()
        .filter(turn -> turn.isPaybackOf(debt.debtor()))
        .filter(
            turn -> turn.reason().equals(new TurnReason.PaysBack(debt.creditor(), debt.evening())))
        .findFirst();
  }

  private OwedCard.Why why(Debt debt) {
    var turn = ahead.on(debt.evening());
    if (turn.filter(one -> one.debts().contains(debt)).isPresent()) {
      return turn.filter(one -> isForStandIn(one, debt.debtor())).isPresent()
          ? OwedCard.Why.STOOD_IN
          : OwedCard.Why.TOOK_OVER;
    }
    boolean did =
        reports.stream()
            .anyMatch(
                report ->
                    report.turn().equals(new TurnId(rota, debt.evening()))
                        && report.doneBy().equals(debt.creditor()));
    return did ? OwedCard.Why.DID_IT : OwedCard.Why.HALF_SWAP;
  }

  private static boolean isForStandIn(Turn turn, MemberId debtor) {
    return turn.reason().equals(new TurnReason.StandsIn(debtor));
  }
}
