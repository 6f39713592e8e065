package app.breather.handover.baton;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Once that somebody said who has children, with what was corrected of it.
 *
 * @param from since when, by the last correction
 * @param saidAt when it was said, which is what it meant at first
 * @param saidBy empty where it was said at the wall display
 * @param correctedBy who did so last
 * @param revoked it was not so at all
 */
public record BatonLine(
    BatonTapId id,
    MemberId holder,
    Set<ChildId> children,
    Instant from,
    Instant saidAt,
    Optional<MemberId> saidBy,
    Optional<MemberId> correctedBy,
    boolean revoked) {

  public BatonLine {
    children = Set.copyOf(children);
  }
}
