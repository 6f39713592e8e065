package app.breather.handover.milk;

import app.breather.base.tenancy.ChildId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Milk that is put aside.
 *
 * @param amount ml
 * @param place where it was put at once: the room, the fridge or the freezer
 */
public record MilkContent(ChildId child, int amount, Instant expressedAt, MilkPlace place) {

  public static final int LEAST = 5;
  public static final int MOST = 500;

  /** Clocks of people differ a little. */
  private static final Duration LENIENT = Duration.ofMinutes(5);

  private static final Set<MilkPlace> FIRST =
      EnumSet.of(MilkPlace.ROOM, MilkPlace.FRIDGE, MilkPlace.FREEZER);

  Set<MilkProblem> problems(Instant now, ZoneId zone) {
    var found = EnumSet.noneOf(MilkProblem.class);
    if (amount < LEAST || amount > MOST) {
      found.add(MilkProblem.AMOUNT);
    }
    if (expressedAt.isAfter(now.plus(LENIENT))) {
      found.add(MilkProblem.FUTURE);
    }
    if (!FIRST.contains(place)) {
      found.add(MilkProblem.PLACE);
    }
    if (!new MilkLife(List.of(new MilkMove(place, expressedAt)), zone).isGood(now)) {
      found.add(MilkProblem.TOO_OLD);
    }
    return found;
  }
}
