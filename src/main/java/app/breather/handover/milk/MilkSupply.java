package app.breather.handover.milk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether what there is will do: what ends first is used first, and only what is still good at a
 * feed counts for it.
 *
 * @param uses in the order in which they are drunk
 * @param shortages each with the moment for which it is missing
 * @param left what is there afterwards, opened bags as they keep then
 */
record MilkSupply(List<Use> uses, List<MilkNeed.Portion> shortages, List<Bag> left) {

  private static final Duration THAWED = Duration.ofHours(24);

  /**
   * @param amount ml
   * @param goodUntil exclusive
   * @param frozen it keeps that long in the freezer, and a day once it is opened
   */
  record Bag(MilkBagId id, int amount, Instant goodUntil, boolean frozen) {

    private Bag without(int used, Instant at) {
      var left = frozen && at.plus(THAWED).isBefore(goodUntil) ? at.plus(THAWED) : goodUntil;
      return new Bag(id, amount - used, left, false);
    }
  }

  record Use(MilkBagId bag, Instant at, int amount) {}

  /**
   * @param portions in order
   */
  static MilkSupply of(List<Bag> stock, List<MilkNeed.Portion> portions) {
    var left = new ArrayList<>(stock);
    var uses = new ArrayList<Use>();
    var shortages = new ArrayList<MilkNeed.Portion>();
    for (var portion : portions) {
      int missing = portion.amount();
      while (missing > 0) {
        var next = firstToEnd(left, portion.at());
        if (next < 0) {
          shortages.add(new MilkNeed.Portion(portion.at(), missing));
          break;
        }
        var bag = left.get(next);
        int used = Math.min(missing, bag.amount());
        uses.add(new Use(bag.id(), portion.at(), used));
        left.set(next, bag.without(used, portion.at()));
        missing -= used;
      }
    }
    return new MilkSupply(List.copyOf(uses), List.copyOf(shortages), List.copyOf(left));
  }

  /** Of equal ends the smaller bag, so that fewer stand open; -1 when nothing is good then. */
  private static int firstToEnd(List<Bag> bags, Instant at) {
    return bags.stream()
        .filter(bag -> bag.amount() > 0 && at.isBefore(bag.goodUntil()))
        .min(Comparator.comparing(Bag::goodUntil).thenComparing(Bag::amount))
        .map(bags::indexOf)
        .orElse(-1);
  }

  /** Ml. */
  int missing() {
    return shortages.stream().mapToInt(MilkNeed.Portion::amount).sum();
  }
}
