package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Children who are with the same people throughout a window.
 *
 * @param children in the order given, which is that of their names
 * @param spans in order, without holes or overlaps, from the window's start to its end
 */
public record PresenceBand(Set<ChildId> children, List<PresenceSpan> spans) {

  public PresenceBand {
    children = Collections.unmodifiableSet(new LinkedHashSet<>(children));
    spans = List.copyOf(spans);
  }

  /** One for all children whose spans are equal, in the order in which the children come. */
  static List<PresenceBand> grouped(Map<ChildId, List<PresenceSpan>> spans) {
    var groups = new LinkedHashMap<List<PresenceSpan>, Set<ChildId>>();
    spans.forEach(
        (child, own) -> groups.computeIfAbsent(own, _ -> new LinkedHashSet<>()).add(child));
    return groups.entrySet().stream()
        .map(group -> new PresenceBand(group.getValue(), group.getKey()))
        .toList();
  }
}
