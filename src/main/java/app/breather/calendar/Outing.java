package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.util.Collection;
import java.util.List;

/**
 * Parents have children with them while they are out, and nobody is needed for care.
 *
 * @param parents at least one, in the order given
 * @param children at least one, in the order given
 */
public record Outing(List<MemberId> parents, List<ChildId> children) {

  public Outing {
    parents = List.copyOf(parents);
    children = List.copyOf(children);
  }

  /** Whether these are there to go, and the children to go with. */
  boolean isOf(Collection<MemberId> known, Collection<ChildId> kids) {
    return !parents.isEmpty()
        && !children.isEmpty()
        && known.containsAll(parents)
        && kids.containsAll(children);
  }
}
