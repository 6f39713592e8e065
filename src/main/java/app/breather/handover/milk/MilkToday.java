package app.breather.handover.milk;

import app.breather.base.tenancy.ChildId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What whoever has a child needs to know of its milk.
 *
 * @param feeds when the child usually drinks meanwhile, in order
 * @param perFeed ml
 * @param average whether that is what babies drink on average, and nobody has said it of this one
 * @param bags in the order in which they are to be used
 */
public record MilkToday(
    ChildId child,
    MilkWay way,
    MilkUnit unit,
    List<Instant> feeds,
    Optional<Integer> perFeed,
    boolean average,
    List<Bag> bags) {

  public MilkToday {
    feeds = List.copyOf(feeds);
    bags = List.copyOf(bags);
  }

  /**
   * @param left ml
   * @param goodUntil exclusive
   */
  public record Bag(int left, MilkPlace place, Instant expressedAt, Instant goodUntil) {}
}
