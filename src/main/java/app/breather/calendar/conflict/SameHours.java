package app.breather.calendar.conflict;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.conflict.Conflict.Cause;
import app.breather.calendar.conflict.Conflict.Kind;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells together what is found again at the same hours of other days. */
record SameHours(ZoneId zone) {

  private record Hours(
      Kind kind,
      Set<ChildId> children,
      Optional<MemberId> person,
      List<Cause> causes,
      LocalTime from,
      LocalTime until) {}

  /** The soonest first. */
  List<Conflict> together(Stream<Found> found) {
    Map<Hours, List<Period>> days =
        found.collect(
            Collectors.groupingBy(
                this::hours,
                LinkedHashMap::new,
                Collectors.mapping(Found::period, Collectors.toList())));
    return days.entrySet().stream()
        .map(entry -> conflict(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Conflict::first).thenComparing(Conflict::kind))
        .toList();
  }

  private Hours hours(Found found) {
    return new Hours(
        found.kind(),
        found.children(),
        found.person(),
        found.causes(),
        clock(found.period().from()),
        clock(found.period().until()));
  }

  private LocalTime clock(Instant moment) {
    return moment.atZone(zone).toLocalTime();
  }

  private static Conflict conflict(Hours hours, List<Period> days) {
    return new Conflict(
        hours.kind,
        hours.children,
        hours.person,
        hours.causes,
        days.stream().distinct().sorted().toList());
  }
}
