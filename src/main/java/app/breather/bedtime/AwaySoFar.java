package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When members are away, as far as it is known. */
class AwaySoFar {

  private static final Duration LATE = Duration.ofMinutes(15);

  private final ZoneId zone;
  private final Map<UUID, MemberId> members = new HashMap<>();
  private final Map<MemberId, Map<UUID, AwayYears>> times = new HashMap<>();

  AwaySoFar(ZoneId zone) {
    this.zone = zone;
  }

  void away(RotaChange.AwayFrom from) {
    members.put(from.source(), from.member());
    times
        .computeIfAbsent(from.member(), _ -> new HashMap<>())
        .put(from.source(), new AwayYears(from.time(), zone));
  }

  void back(UUID source) {
    var member = members.remove(source);
    if (member != null) {
      times.getOrDefault(member, Map.of()).remove(source);
    }
  }

  /** What is over is asked for no more. */
  void forget(Instant before) {
    for (var some : times.values()) {
      some.values().removeIf(time -> time.isOver(before));
    }
  }

  /** Whether somebody is there for all of it but a quarter of an hour. */
  boolean isFree(MemberId member, Period window) {
    var taken = new ArrayList<Period>();
    for (var time : times.getOrDefault(member, Map.of()).values()) {
      time.in(window).forEach(taken::add);
    }
    return taken.isEmpty() || lost(window, taken).compareTo(LATE) <= 0;
  }

  private static Duration lost(Period window, List<Period> taken) {
    var there =
        window.minus(taken).stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
    return window.length().minus(there);
  }
}
