package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.Set;

/** A span in which these children are promised to a caregiver, or a parent is out with them. */
public record Held(Period period, MemberId caregiver, Set<ChildId> children) {

  public Held {
    children = Set.copyOf(children);
  }
}
