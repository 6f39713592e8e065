package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * With whom children are at an instant, by plan.
 *
 * @param who several have them together; nobody is a gap
 * @param since empty when it began before what is known of the plan
 * @param next empty when nothing changes within what is known of the plan
 */
public record Stay(
    Set<ChildId> children, List<MemberId> who, Optional<Instant> since, Optional<Change> next) {

  /** Whom the children are with from then on. */
  public record Change(Instant at, List<MemberId> to) {

    public Change {
      to = List.copyOf(to);
    }
  }

  private record Place(List<MemberId> who, Optional<Instant> since, Optional<Change> next) {}

  public Stay {
    children = Set.copyOf(children);
    who = List.copyOf(who);
  }

  public boolean isGap() {
    return who.isEmpty();
  }

  /**
   * One for all children of whom the same can be said; none for an instant beyond the plan.
   *
   * @param plan in the order in which the children are named
   */
  public static List<Stay> at(Instant instant, List<PresenceBand> plan) {
    var together = new LinkedHashMap<Place, Set<ChildId>>();
    for (var band : plan) {
      place(instant, band.spans())
          .ifPresent(
              place ->
                  together
                      .computeIfAbsent(place, _ -> new LinkedHashSet<>())
                      .addAll(band.children()));
    }
    return together.entrySet().stream()
        .map(
            stay ->
                new Stay(
                    stay.getValue(),
                    stay.getKey().who(),
                    stay.getKey().since(),
                    stay.getKey().next()))
        .toList();
  }

  private static Optional<Place> place(Instant instant, List<PresenceSpan> spans) {
    for (int i = 0; i < spans.size(); i++) {
      var span = spans.get(i);
      if (span.period().contains(instant)) {
        var since = i == 0 ? Optional.<Instant>empty() : Optional.of(span.period().from());
        var next =
            i + 1 == spans.size()
                ? Optional.<Change>empty()
                : Optional.of(change(spans.get(i + 1)));
        return Optional.of(new Place(span.who(), since, next));
      }
    }
    return Optional.empty();
  }

  private static Change change(PresenceSpan span) {
    return new Change(span.period().from(), span.who());
  }
}
