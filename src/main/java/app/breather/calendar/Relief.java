package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Stay.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who takes a child over by plan from whoever said that they have it. */
record Relief(Set<MemberId> parents) {

  /** The first that is planned, after what was said, to others than who has the child. */
  Optional<Change> of(Taken said, List<PresenceSpan> spans) {
    return parents.contains(said.who())
        ? toOthers(said, said.saidLast(), spans)
        : ownTime(said, spans)
            .map(own -> toOthers(said, own.period().from(), spans))
            .orElseGet(() -> Optional.of(outsideOwnTime(said, spans)));
  }

  private static Optional<Change> toOthers(Taken said, Instant after, List<PresenceSpan> spans) {
    return spans.stream()
        .filter(span -> span.period().from().isAfter(after))
        .filter(span -> !span.isGap() && !span.who().contains(said.who()))
        .map(span -> new Change(span.period().from(), span.who()))
        .findFirst();
  }

  /** What they have promised that goes on then, or begins soon after. */
  private static Optional<PresenceSpan> ownTime(Taken said, List<PresenceSpan> spans) {
    var soon = said.saidLast().plus(WhoHas.AROUND);
    return spans.stream()
        .filter(span -> span.who().contains(said.who()))
        .filter(span -> span.period().until().isAfter(said.saidLast()))
        .filter(span -> !span.period().from().isAfter(soon))
        .findFirst();
  }

  private static Change outsideOwnTime(Taken said, List<PresenceSpan> spans) {
    var by = said.saidLast().plus(WhoHas.AROUND);
    return new Change(
        by,
        spans.stream()
            .filter(span -> span.period().contains(by))
            .map(PresenceSpan::who)
            .findFirst()
            .orElse(List.of()));
  }

  /** Who live together need not say it to each other each evening: the plan goes on by itself. */
  boolean isBetweenParents(Taken said, Change relief) {
    return parents.contains(said.who()) && parents.containsAll(relief.to());
  }
}
