package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import java.util.Set;

/** A span for which somebody is needed who has these children, and nobody has promised it. */
public record Sought(Period period, Set<ChildId> children) {

  public Sought {
    children = Set.copyOf(children);
  }
}
