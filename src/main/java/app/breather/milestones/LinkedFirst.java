package app.breather.milestones;

import app.breather.base.tenancy.ChildId;
import app.breather.care.LinkedCare;
import app.breather.family.MemberCard;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the page for recording a first by link has to know.
 *
 * @param readAt now
 * @param keepSealed which parents are not to be told of what, of each child
 * @param mine what this caregiver recorded of this time of care, the latest first
 */
public record LinkedFirst(
    LinkedCare care,
    Instant readAt,
    Map<ChildId, Map<MilestoneKind, List<MemberCard>>> keepSealed,
    List<MilestoneCard> mine) {

  public LinkedFirst {
    keepSealed = Map.copyOf(keepSealed);
    mine = List.copyOf(mine);
  }

  /** Whether something can be recorded now. */
  public boolean isOpen() {
    return care.occasion().actWindow().contains(readAt);
  }
}
