package app.breather.handover.milk;

import app.breather.base.tenancy.ChildId;
import java.util.Optional;

/**
 * What and when a child drinks, as parents see it.
 *
 * @param version what a change must name; -1 for what nobody has said yet
 * @param average ml a feed that babies of this age drink on average; empty for other ages
 */
public record MilkPlanCard(
    ChildId child, MilkPlanContent content, int version, Optional<Integer> average) {

  /** Ml a feed: as somebody said, else the average. */
  public Optional<Integer> perFeed() {
    return content.usual().or(() -> average);
  }
}
