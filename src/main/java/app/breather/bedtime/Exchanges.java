package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an evening by what the parents arranged among themselves. What is recorded later stands
 * on top; a swap stands only as a whole, while each gives what is theirs.
 */
class Exchanges {

  private final Function<LocalDate, Optional<MemberId>> pattern;
  private final Map<LocalDate, List<RotaChange>> recorded = new HashMap<>();
  private final Map<UUID, Boolean> begun = new HashMap<>();
  private final Map<UUID, Boolean> judged = new HashMap<>();

  Exchanges(Function<LocalDate, Optional<MemberId>> pattern) {
    this.pattern = pattern;
  }

  void take(RotaChange.TakenOver taken) {
    on(taken.evening()).addLast(taken);
  }

  /** The take-over recorded last is void, and so are those of the same owner before it. */
  void giveBack(LocalDate evening) {
    var steps = on(evening);
    int last = steps.size() - 1;
    while (last >= 0 && steps.get(last) instanceof RotaChange.Swapped) {
      last--;
    }
    while (last >= 0 && steps.get(last) instanceof RotaChange.TakenOver) {
      steps.remove(last--);
    }
  }

  void swap(RotaChange.Swapped swap) {
    on(swap.earlier().evening()).addLast(swap);
    on(swap.later().evening()).addLast(swap);
  }

  /** Once its first evening has begun, a swap is not called off any more. */
  void unswap(UUID swap) {
    if (!begun.containsKey(swap)) {
      recorded
          .values()
          .forEach(
              steps ->
                  steps.removeIf(
                      step -> step instanceof RotaChange.Swapped one && one.id().equals(swap)));
    }
  }

  /** What was recorded may alter which swaps stand. */
  void judgeAnew() {
    judged.clear();
  }

  Holding holding(LocalDate evening, MemberId planned) {
    return below(null, evening, planned);
  }

  /** From now on the swaps of which this is the first evening stand, or are void for good. */
  void begin(LocalDate evening) {
    swapsOn(evening)
        .filter(swap -> swap.earlier().evening().equals(evening))
        .forEach(swap -> begun.put(swap.id(), stands(swap)));
  }

  /** For the first evening of a swap whose second one fell away after it, one is owed. */
  List<Debt> owedForHalves(LocalDate evening) {
    return swapsOn(evening)
        .filter(swap -> swap.later().evening().equals(evening))
        .filter(swap -> begun.getOrDefault(swap.id(), false) && !stands(swap))
        .map(swap -> new Debt(swap.earlier().by(), swap.later().by(), swap.earlier().evening()))
        .toList();
  }

  private Stream<RotaChange.Swapped> swapsOn(LocalDate evening) {
    return recorded.getOrDefault(evening, List.of()).stream()
        .filter(RotaChange.Swapped.class::isInstance)
        .map(RotaChange.Swapped.class::cast);
  }

  private boolean stands(RotaChange.Swapped swap) {
    var known = judged.get(swap.id());
    if (known == null) {
      known = judge(swap);
      judged.put(swap.id(), known);
    }
    return known;
  }

  private boolean judge(RotaChange.Swapped swap) {
    return begun.getOrDefault(swap.id(), true)
        && (begun.containsKey(swap.id()) || isTheirs(swap.earlier(), swap))
        && isTheirs(swap.later(), swap);
  }

  private boolean isTheirs(RotaChange.Swapped.Given given, RotaChange.Swapped top) {
    return pattern
        .apply(given.evening())
        .map(planned -> below(top, given.evening(), planned).holder())
        .filter(given.by()::equals)
        .isPresent();
  }

  private Holding below(RotaChange.@Nullable Swapped top, LocalDate evening, MemberId planned) {
    var holding = Holding.byPattern(evening, planned);
    for (var step : recorded.getOrDefault(evening, List.of())) {
      if (step.equals(top)) {
        break;
      }
      if (step instanceof RotaChange.TakenOver taken) {
        holding = holding.takenOver(taken);
      } else if (step instanceof RotaChange.Swapped swap && stands(swap)) {
        holding = holding.swapped(swap);
      }
    }
    return holding;
  }

  private List<RotaChange> on(LocalDate evening) {
    return recorded.computeIfAbsent(evening, _ -> new ArrayList<>());
  }
}
