package app.breather.calendar;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveUndo;
import app.breather.family.Families;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Days of what a family keeps are to be at another time. Where not all of them go, those that do
 * are kept for themselves.
 */
@Component
class ProtectedDays {

  private final ProtectedTimes times;
  private final Families families;
  private final TransactionTemplate transaction;

  ProtectedDays(ProtectedTimes times, Families families, TransactionTemplate transaction) {
    this.times = times;
    this.families = families;
    this.transaction = transaction;
  }

  /** Which can be meant, if there is room for what would be kept for itself. */
  Set<MoveReach> reaches(ProtectedContent content, Occurrence day, Period to) {
    boolean room = times.isRoomForMore();
    return MovedDays.reaches(ruled(content), day, to, families.current().zone()).stream()
        .filter(
            reach ->
                room || plan(content, day, to, reach).filter(it -> it.rest().isEmpty()).isPresent())
        .collect(Collectors.toSet());
  }

  /** Empty when they cannot go along. */
  Optional<MovedDays> plan(ProtectedContent content, Occurrence day, Period to, MoveReach reach) {
    return MovedDays.of(ruled(content), day, to, reach, families.current().zone());
  }

  private static MovedDays.Ruled ruled(ProtectedContent content) {
    return new MovedDays.Ruled(content.time(), content.leftOut());
  }

  static ProtectedContent content(ProtectedContent before, MovedDays.Ruled ruled) {
    return before.at(ruled.time(), ruled.leftOut().stream().sorted().toList());
  }

  MoveUndo move(ProtectedCard card, MovedDays plan) {
    var before = card.content();
    var moved = content(before, plan.moved());
    if (plan.rest().isEmpty()) {
      var after = kept(times.change(card.id(), card.version(), moved));
      return () -> isKept(times.change(after.id(), after.version(), card.content()));
    }
    var rest = kept(times.change(card.id(), card.version(), content(before, plan.rest().get())));
    var apart = kept(times.keep(moved));
    return () ->
        Boolean.TRUE.equals(
            transaction.execute(status -> takeBack(rest, apart, card.content(), status)));
  }

  /** All of it, or nothing. */
  private boolean takeBack(
      ProtectedCard rest, ProtectedCard apart, ProtectedContent before, TransactionStatus status) {
    boolean done =
        times.endAsSeen(apart) && isKept(times.change(rest.id(), rest.version(), before));
    if (!done) {
      status.setRollbackOnly();
    }
    return done;
  }

  private static boolean isKept(ProtectedResult result) {
    return result instanceof ProtectedResult.Kept;
  }

  private static ProtectedCard kept(ProtectedResult result) {
    if (result instanceof ProtectedResult.Kept(var card)) {
      return card;
    }
    throw new IllegalStateException("A move was refused that had been judged: " + result);
  }
}
