package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What had been recorded by a moment, as far as it says whose an evening is. */
class KnownSoFar {

  private final ZoneId zone;
  private final List<Phase> phases = new ArrayList<>();
  private final AwaySoFar away;
  private final Exchanges exchanges = new Exchanges(this::planned);
  private final Set<MemberId> left = new HashSet<>();

  private record Phase(LocalDate first, Optional<RotaVersion> version) {}

  KnownSoFar(ZoneId zone) {
    this.zone = zone;
    away = new AwaySoFar(zone);
  }

  void learn(RotaChange change) {
    switch (change) {
      case RotaChange.Agreed(_, var version) ->
          phases.addLast(new Phase(version.first(), Optional.of(version)));
      case RotaChange.Ended(_, var first) -> phases.addLast(new Phase(first, Optional.empty()));
      case RotaChange.AwayFrom from -> away.away(from);
      case RotaChange.BackAgain(_, var source) -> away.back(source);
      case RotaChange.Left(_, var member) -> left.add(member);
      case RotaChange.TakenOver taken -> exchanges.take(taken);
      case RotaChange.GivenBack(_, var evening) -> exchanges.giveBack(evening);
      case RotaChange.Swapped swap -> exchanges.swap(swap);
      case RotaChange.Unswapped(_, var swap) -> exchanges.unswap(swap);
      case RotaChange.Forgiven _, RotaChange.DoneBy _ -> {}
    }
    exchanges.judgeAnew();
  }

  /** The one agreed on last of those that have begun by then. */
  Optional<RotaVersion> version(LocalDate evening) {
    for (int i = phases.size() - 1; i >= 0; i--) {
      if (!phases.get(i).first().isAfter(evening)) {
        return phases.get(i).version();
      }
    }
    return Optional.empty();
  }

  private Optional<MemberId> planned(LocalDate evening) {
    return version(evening).map(version -> version.holder(evening));
  }

  Optional<Period> window(LocalDate evening) {
    return version(evening).map(version -> version.window(evening, zone));
  }

  Holding holding(LocalDate evening, RotaVersion version) {
    return exchanges.holding(evening, version.holder(evening));
  }

  /** Of swaps that were half done when their second evening fell away. */
  List<Debt> owedForHalves(LocalDate evening) {
    return exchanges.owedForHalves(evening);
  }

  /** What alters the evening is all known. */
  void begin(LocalDate evening, Period window) {
    exchanges.begin(evening);
    away.forget(window.from());
  }

  /** Whether somebody is of the family, and there for all of it but a quarter of an hour. */
  boolean isFree(MemberId member, Period window) {
    return !left.contains(member) && away.isFree(member, window);
  }
}
