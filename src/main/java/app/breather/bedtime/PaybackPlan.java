package app.breather.bedtime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Evenings too near to be given a payback, or to lose theirs, by what was recorded since. */
class PaybackPlan {

  private final Map<LocalDate, Optional<Debt>> fixed = new HashMap<>();

  void fix(Turn turn) {
    fixed.put(
        turn.evening(),
        turn.reason() instanceof TurnReason.PaysBack(var creditor, var evening)
            ? turn.parent().map(debtor -> new Debt(debtor, creditor, evening))
            : Optional.empty());
  }

  boolean isFixed(LocalDate evening) {
    return fixed.containsKey(evening);
  }

  Optional<Debt> on(LocalDate evening) {
    return fixed.getOrDefault(evening, Optional.empty());
  }

  /** Whether the debt is to be paid back on an evening that is near, and not gone by. */
  boolean keeps(Debt debt, LocalDate next) {
    return fixed.entrySet().stream()
        .filter(evening -> !evening.getKey().isBefore(next))
        .anyMatch(evening -> evening.getValue().filter(debt::equals).isPresent());
  }
}
