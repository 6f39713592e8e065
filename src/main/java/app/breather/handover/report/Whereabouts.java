package app.breather.handover.report;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.handover.baton.Holding;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** When one parent was away from each child, as it is known at one moment. */
class Whereabouts {

  private final Instant now;
  private final List<Period> own;
  private final List<CareOccasion> care;
  private final List<Holding> with;
  private final List<Instant> asked;
  private final Map<ChildId, BeingBack> known = new HashMap<>();

  /**
   * @param own when they were off or absent
   * @param care what everybody promised
   * @param with when they had a child all the same
   * @param asked when they asked to see
   */
  Whereabouts(
      Instant now,
      List<Period> own,
      List<CareOccasion> care,
      List<Holding> with,
      List<Instant> asked) {
    this.now = now;
    this.own = own;
    this.care = care;
    this.with = with;
    this.asked = asked;
  }

  /** From the child that it tells of. */
  BeingBack of(ReportEntry entry) {
    return of(entry.content().child());
  }

  private BeingBack of(ChildId child) {
    return known.computeIfAbsent(child, this::read);
  }

  private BeingBack read(ChildId child) {
    var away =
        Stream.concat(
                own.stream(),
                care.stream().filter(one -> one.children().contains(child)).map(CareOccasion::own))
            .toList();
    return BeingBack.of(
        away,
        with.stream().filter(one -> one.child().equals(child)).map(Holding::period).toList(),
        asked);
  }

  /** Whether they are away from some child. */
  boolean isAway() {
    return own.stream().anyMatch(time -> time.contains(now))
        || care.stream()
            .flatMap(one -> one.children().stream())
            .distinct()
            .anyMatch(child -> of(child).isAway(now));
  }
}
