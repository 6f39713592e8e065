package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of a parent's plan for a slot. */
public sealed interface PlanResult {

  /** It stands as said. */
  record Saved(CareSlotId slot) implements PlanResult {}

  /** Nothing was stored. */
  record Invalid(Set<SlotProblem> problems) implements PlanResult {}

  /** These have promised what would no longer fit, and would be asked again; nothing was stored. */
  record WouldAskAgain(List<MemberId> caregivers) implements PlanResult {}

  /**
   * Somebody else changed it meanwhile; nothing was stored.
   *
   * @param by empty when it is not known
   * @param now as it is since then
   */
  record Conflict(Optional<MemberId> by, CareSlotCard now) implements PlanResult {}

  /** It was cancelled before. */
  record Cancelled() implements PlanResult {}

  /** No such slot in this family. */
  record Gone() implements PlanResult {}
}
