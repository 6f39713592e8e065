package app.breather.handover.milk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How long one portion of milk keeps, by where it was and is (see {@link MilkPlace} for the
 * sources). Months end on the family's calendar.
 *
 * @param moves in order, the first when it was expressed
 */
record MilkLife(List<MilkMove> moves, ZoneId zone) {

  private static final Duration IN_ROOM = Duration.ofHours(4);
  private static final Duration IN_FRIDGE = Duration.ofDays(4);
  private static final int BEST_MONTHS = 6;
  private static final int MOST_MONTHS = 12;
  private static final Duration THAWED = Duration.ofHours(24);
  private static final Duration THAWED_IN_ROOM = Duration.ofHours(2);
  private static final Duration STARTED = Duration.ofHours(2);

  MilkLife {
    moves = List.copyOf(moves);
  }

  MilkPlace place() {
    return moves.getLast().place();
  }

  private Instant expressedAt() {
    return moves.getFirst().at();
  }

  /** Exclusive. */
  Instant goodUntil() {
    var limit = Instant.MAX;
    for (var move : moves) {
      limit = limit(move, limit);
    }
    return limit;
  }

  /** It is at its best until then; empty of meaning for what is not frozen, where it is the end. */
  Instant bestUntil() {
    return place() == MilkPlace.FREEZER ? months(BEST_MONTHS) : goodUntil();
  }

  private Instant limit(MilkMove move, Instant before) {
    var fresh = expressedAt().plus(IN_FRIDGE);
    return switch (move.place()) {
      case ROOM -> earlier(fresh, move.at().plus(IN_ROOM));
      case FRIDGE -> fresh;
      case FREEZER -> months(MOST_MONTHS);
      case THAWED -> move.at().plus(THAWED);
      case THAWED_ROOM ->
          earlier(wasThawed() ? before : Instant.MAX, move.at().plus(THAWED_IN_ROOM));
      case STARTED -> earlier(before, move.at().plus(STARTED));
    };
  }

  private boolean wasThawed() {
    return moves.stream().anyMatch(move -> move.place() == MilkPlace.THAWED);
  }

  private Instant months(int count) {
    return expressedAt().atZone(zone).plusMonths(count).toInstant();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  boolean isGood(Instant at) {
    return at.isBefore(goodUntil());
  }

  /** Where it may go from here: what was thawed is never frozen again. */
  Set<MilkPlace> next() {
    return switch (place()) {
      case ROOM ->
          wasInFridge()
              ? EnumSet.of(MilkPlace.STARTED)
              : EnumSet.of(MilkPlace.FRIDGE, MilkPlace.FREEZER, MilkPlace.STARTED);
      case FRIDGE -> EnumSet.of(MilkPlace.ROOM, MilkPlace.FREEZER, MilkPlace.STARTED);
      case FREEZER -> EnumSet.of(MilkPlace.THAWED, MilkPlace.THAWED_ROOM);
      case THAWED -> EnumSet.of(MilkPlace.THAWED_ROOM, MilkPlace.STARTED);
      case THAWED_ROOM -> EnumSet.of(MilkPlace.STARTED);
      case STARTED -> EnumSet.noneOf(MilkPlace.class);
    };
  }

  private boolean wasInFridge() {
    return moves.stream().anyMatch(move -> move.place() == MilkPlace.FRIDGE);
  }
}
