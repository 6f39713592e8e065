package app.breather.calendar;

import app.breather.base.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts whoever said that they have a child into the plan of it. */
record SaidDays(List<PresenceSpan> plan) {

  /** The same plan, but for that time. */
  List<PresenceSpan> with(Taken said, Instant until) {
    var had =
        window()
            .flatMap(whole -> Period.between(said.since(), until).flatMap(whole::intersection))
            .map(part -> new PresenceSpan(part, List.of(said.who())));
    return had.map(this::with).orElse(plan);
  }

  private List<PresenceSpan> with(PresenceSpan had) {
    var left =
        plan.stream()
            .flatMap(
                span ->
                    span.period().minus(List.of(had.period())).stream()
                        .map(part -> new PresenceSpan(part, span.who())));
    return joined(
        Stream.concat(left, Stream.of(had))
            .sorted((one, other) -> one.period().compareTo(other.period()))
            .toList());
  }

  private static List<PresenceSpan> joined(List<PresenceSpan> spans) {
    var joined = new ArrayList<PresenceSpan>();
    spans.forEach(span -> PresenceSpan.append(joined, span));
    return List.copyOf(joined);
  }

  private Optional<Period> window() {
    return plan.isEmpty()
        ? Optional.empty()
        : Period.between(plan.getFirst().period().from(), plan.getLast().period().until());
  }

  /** Whether somebody is planned then, alone or with others. */
  boolean isPlanned(Taken said, Instant at) {
    return plan.stream()
        .anyMatch(span -> span.period().contains(at) && span.who().contains(said.who()));
  }
}
