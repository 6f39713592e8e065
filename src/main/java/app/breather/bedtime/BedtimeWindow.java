package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import java.util.Set;

/** When children are put to bed; by whom and why is for the parents. */
public record BedtimeWindow(Period window, Set<ChildId> children) {

  public BedtimeWindow {
    children = Set.copyOf(children);
  }
}
