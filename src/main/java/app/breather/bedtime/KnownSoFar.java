package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What had been recorded by a moment, as far as it says whose an evening is. */
class KnownSoFar {

  private static final Duration LATE = Duration.ofMinutes(15);

  private final ZoneId zone;
  private final List<RotaVersion> versions = new ArrayList<>();
  private final Map<UUID, RotaChange.AwayFrom> away = new LinkedHashMap<>();
  private final Map<LocalDate, RotaChange.TakenOver> takenOver = new HashMap<>();
  private final Set<MemberId> left = new HashSet<>();

  KnownSoFar(ZoneId zone) {
    this.zone = zone;
  }

  void learn(RotaChange change) {
    switch (change) {
      case RotaChange.Agreed(_, var version) -> versions.addLast(version);
      case RotaChange.AwayFrom from -> away.put(from.source(), from);
      case RotaChange.BackAgain(_, var source) -> away.remove(source);
      case RotaChange.Left(_, var member) -> left.add(member);
      case RotaChange.TakenOver taken -> takenOver.put(taken.evening(), taken);
      case RotaChange.GivenBack(_, var evening) -> takenOver.remove(evening);
      case RotaChange.DoneBy _ -> {}
    }
  }

  /** The one agreed on last of those that have begun by then. */
  Optional<RotaVersion> version(LocalDate evening) {
    return versions.reversed().stream()
        .filter(version -> !version.first().isAfter(evening))
        .findFirst();
  }

  Optional<Period> window(LocalDate evening) {
    return version(evening).map(version -> version.window(evening, zone));
  }

  Optional<RotaChange.TakenOver> takenOver(LocalDate evening) {
    return Optional.ofNullable(takenOver.get(evening));
  }

  /** Whether somebody is there for all of it but a quarter of an hour. */
  boolean isFree(MemberId member, Period window) {
    return !left.contains(member) && lost(member, window).compareTo(LATE) <= 0;
  }

  private Duration lost(MemberId member, Period window) {
    var times =
        away.values().stream()
            .filter(from -> from.member().equals(member))
            .map(RotaChange.AwayFrom::time)
            .flatMap(time -> periods(time, window).stream())
            .toList();
    var there =
        window.minus(times).stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
    return window.length().minus(there);
  }

  private List<Period> periods(AbsenceTime time, Period window) {
    return time.in(window, zone);
  }
}
