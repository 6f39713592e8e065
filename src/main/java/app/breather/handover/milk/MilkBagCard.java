package app.breather.handover.milk;

import app.breather.base.tenancy.ChildId;
import java.time.Instant;
import java.util.Set;

/**
 * A bag of milk, as parents see it.
 *
 * @param left ml
 * @param bestUntil for what is frozen half a year earlier than it must be used
 * @param goodUntil exclusive
 * @param good whether it still is
 * @param next where it may go from here
 */
public record MilkBagCard(
    MilkBagId id,
    ChildId child,
    int left,
    MilkPlace place,
    Instant expressedAt,
    Instant bestUntil,
    Instant goodUntil,
    boolean good,
    Set<MilkPlace> next) {

  public MilkBagCard {
    next = Set.copyOf(next);
  }
}
