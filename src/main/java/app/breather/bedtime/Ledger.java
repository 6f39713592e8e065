package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is owed after an evening, and who had the evenings before it. */
class Ledger {

  private static final int MOST_PAYBACKS_A_WEEK = 2;
  private static final int REMEMBERED_DAYS = 28;

  private final DayOfWeek weekStart;
  private final List<Debt> open;
  private final Deque<Turn> recent;
  private final List<Debt> writtenOff = new ArrayList<>();
  private final Set<MemberId> left;

  Ledger(DayOfWeek weekStart) {
    this(weekStart, List.of(), new ArrayDeque<>(), Set.of());
  }

  private Ledger(DayOfWeek weekStart, List<Debt> open, Deque<Turn> recent, Set<MemberId> left) {
    this.weekStart = weekStart;
    this.open = new ArrayList<>(open);
    this.recent = new ArrayDeque<>(recent);
    this.left = new HashSet<>(left);
  }

  /** To look ahead with. */
  Ledger copy() {
    return new Ledger(weekStart, open, recent, left);
  }

  /** Settles what the evening pays back, and writes down what is owed for it. */
  void enter(Turn turn) {
    if (turn.reason() instanceof TurnReason.PaysBack(var creditor, var evening)) {
      turn.parent().ifPresent(debtor -> open.remove(new Debt(debtor, creditor, evening)));
    }
    turn.debts().forEach(this::owe);
    recent.addLast(turn);
    while (recent.getFirst().evening().isBefore(turn.evening().minusDays(REMEMBERED_DAYS - 1))) {
      recent.removeFirst();
    }
  }

  /** Two opposite debts cancel. */
  void owe(Debt debt) {
    if (left.stream().anyMatch(debt::isOf)) {
      writtenOff.add(debt);
      return;
    }
    var opposite = open.stream().filter(debt::isOppositeOf).findFirst();
    if (opposite.isPresent()) {
      open.remove(opposite.get());
    } else {
      open.add(debt);
      open.sort(Comparator.comparing(Debt::evening));
    }
  }

  /** It turns out that it never was owed. */
  void takeBack(Debt debt) {
    if (!open.remove(debt) && !writtenOff.remove(debt)) {
      owe(debt.opposite());
    }
  }

  /** Nothing happens when it is not owed any more. */
  void forgive(Debt debt) {
    if (open.remove(debt)) {
      writtenOff.add(debt);
    }
  }

  /** Nobody owes anything to or is owed anything by somebody who left. */
  void strike(MemberId member) {
    left.add(member);
    for (var debt : open()) {
      if (debt.isOf(member)) {
        forgive(debt);
      }
    }
  }

  /** The oldest debt that can be paid back on an evening that is the creditor's by the pattern. */
  Optional<Debt> payable(MemberId creditor, LocalDate evening, Predicate<MemberId> free) {
    return open.stream()
        .filter(debt -> debt.creditor().equals(creditor))
        .filter(debt -> debt.evening().isBefore(evening))
        .filter(debt -> free.test(debt.debtor()))
        .filter(debt -> paybacksInWeekOf(evening, debt.debtor()) < MOST_PAYBACKS_A_WEEK)
        .findFirst();
  }

  private long paybacksInWeekOf(LocalDate evening, MemberId debtor) {
    var weekBegins = evening.with(TemporalAdjusters.previousOrSame(weekStart));
    return recent.stream()
        .filter(turn -> !turn.evening().isBefore(weekBegins) && turn.evening().isBefore(evening))
        .filter(turn -> turn.isPaybackOf(debtor))
        .count();
  }

  /** First who owes the one who is away most, then who had fewest turns lately, then in order. */
  Optional<MemberId> standIn(MemberId away, List<MemberId> free) {
    return free.stream()
        .min(
            Comparator.comparingLong((MemberId one) -> -owed(one, away))
                .thenComparingLong(this::turnsLately));
  }

  private long owed(MemberId debtor, MemberId creditor) {
    return open.stream()
        .filter(debt -> debt.debtor().equals(debtor) && debt.creditor().equals(creditor))
        .count();
  }

  private long turnsLately(MemberId member) {
    return recent.stream().filter(turn -> turn.isOf(member)).count();
  }

  boolean isOpen(Debt debt) {
    return open.contains(debt);
  }

  /** The oldest evening first. */
  List<Debt> open() {
    return List.copyOf(open);
  }

  /** What nobody pays back: it was forgiven, or somebody left. */
  List<Debt> writtenOff() {
    return List.copyOf(writtenOff);
  }
}
