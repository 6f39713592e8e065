package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.Optional;
import java.util.Set;

/**
 * When some of the children are brought to bed, and by whom.
 *
 * @param parent of those who are there; empty when none is
 */
public record BedtimeTurn(Period window, Optional<MemberId> parent, Set<ChildId> children) {

  public BedtimeTurn {
    children = Set.copyOf(children);
  }
}
