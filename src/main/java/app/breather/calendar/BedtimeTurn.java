package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.Set;

/** The parent who brings some of the children to bed, of those who are there. */
public record BedtimeTurn(Period window, MemberId parent, Set<ChildId> children) {

  public BedtimeTurn {
    children = Set.copyOf(children);
  }
}
