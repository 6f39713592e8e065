package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose each evening is: a fold over what was recorded, in that order. No clock is read, so the
 * same records give the same turns whenever they are folded. What is recorded alters only evenings
 * that begin later, and moves a payback only from and to evenings more than a day ahead.
 */
class TurnFold {

  private static final Duration NOTICE = Duration.ofHours(24);

  private final ZoneId zone;
  private final KnownSoFar known;
  private final Ledger ledger;
  private final PaybackPlan plan = new PaybackPlan();
  private final Map<LocalDate, Turn> turns = new LinkedHashMap<>();
  private final Map<LocalDate, RotaChange.DoneBy> done = new HashMap<>();
  private LocalDate next = LocalDate.MAX;

  private TurnFold(ZoneId zone, DayOfWeek weekStart) {
    this.zone = zone;
    known = new KnownSoFar(zone);
    ledger = new Ledger(weekStart);
  }

  /**
   * @param weekStart of the weeks in which paybacks are counted
   * @param until the evening after the last one that is wanted
   */
  static Turns turns(List<RotaChange> changes, ZoneId zone, DayOfWeek weekStart, LocalDate until) {
    var fold = new TurnFold(zone, weekStart);
    changes.stream()
        .sorted(Comparator.comparing(RotaChange::recordedAt))
        .forEachOrdered(fold::take);
    return fold.until(until);
  }

  private void take(RotaChange change) {
    var at = change.recordedAt();
    passTo(at);
    fixPaybacks(at.plus(NOTICE));
    boolean hadRota = known.version(next).isPresent();
    if (change instanceof RotaChange.Swapped swap && swap.earlier().evening().isBefore(next)) {
      return;
    }
    known.learn(change);
    switch (change) {
      case RotaChange.Agreed _ -> begin(at, hadRota);
      case RotaChange.Left(_, var member) -> ledger.strike(member);
      case RotaChange.DoneBy by -> correct(by);
      case RotaChange.Forgiven(_, var debt) -> forgive(debt);
      case RotaChange.Ended _,
          RotaChange.AwayFrom _,
          RotaChange.BackAgain _,
          RotaChange.TakenOver _,
          RotaChange.GivenBack _,
          RotaChange.Swapped _,
          RotaChange.Unswapped _ -> {}
    }
  }

  /** What is paid back within a day stays planned. */
  private void forgive(Debt debt) {
    if (!plan.keeps(debt, next)) {
      ledger.forgive(debt);
    }
  }

  /** An evening that has begun has no turn in a rota that is agreed on afterwards. */
  private void begin(Instant at, boolean hadRota) {
    if (next.equals(LocalDate.MAX)) {
      next = LocalDate.ofInstant(at, zone);
    }
    if (!hadRota && hasBegun(next, at)) {
      next = next.plusDays(1);
    }
  }

  private void passTo(Instant at) {
    var today = LocalDate.ofInstant(at, zone);
    while (next.isBefore(today) || hasBegun(next, at)) {
      pass();
    }
  }

  private boolean hasBegun(LocalDate evening, Instant at) {
    return known.window(evening).filter(window -> !window.from().isAfter(at)).isPresent();
  }

  private void pass() {
    decide(next, ledger)
        .ifPresent(
            turn -> {
              known.begin(turn.evening(), turn.window());
              ledger.enter(turn);
              turns.put(turn.evening(), turn);
            });
    next = next.plusDays(1);
  }

  private void fixPaybacks(Instant limit) {
    var ahead = ledger.copy();
    for (var evening = next; hasBegun(evening, limit); evening = evening.plusDays(1)) {
      decide(evening, ahead)
          .ifPresent(
              turn -> {
                ahead.enter(turn);
                plan.fix(turn);
              });
    }
  }

  private Optional<Turn> decide(LocalDate evening, Ledger before) {
    return TurnDecision.on(evening, known, before).map(decision -> decision.turn(plan));
  }

  private void correct(RotaChange.DoneBy by) {
    Optional.ofNullable(turns.get(by.evening()))
        .flatMap(Turn::parent)
        .ifPresent(
            parent -> {
              debt(parent, done.put(by.evening(), by)).ifPresent(ledger::takeBack);
              debt(parent, by).ifPresent(ledger::owe);
            });
  }

  private Optional<Debt> debt(MemberId parent, RotaChange.@Nullable DoneBy by) {
    return Optional.ofNullable(by)
        .filter(RotaChange.DoneBy::owed)
        .filter(recorded -> !recorded.who().equals(parent))
        .filter(recorded -> isParent(recorded.who(), recorded.evening()))
        .map(recorded -> new Debt(parent, recorded.who(), recorded.evening()));
  }

  private boolean isParent(MemberId member, LocalDate evening) {
    return known.version(evening).filter(one -> one.parents().contains(member)).isPresent();
  }

  private Turns until(LocalDate until) {
    while (next.isBefore(until)) {
      pass();
    }
    return new Turns(List.copyOf(turns.values()), ledger.open(), ledger.writtenOff());
  }
}
