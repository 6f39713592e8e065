package app.breather.calendar;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveUndo;
import app.breather.family.Families;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Days of an absence are to be at another time. Where not all of them go, those that do are an
 * absence of their own.
 */
@Component
class MovedAbsenceDays {

  private final Absences absences;
  private final Families families;
  private final TransactionTemplate transaction;

  MovedAbsenceDays(Absences absences, Families families, TransactionTemplate transaction) {
    this.absences = absences;
    this.families = families;
    this.transaction = transaction;
  }

  /**
   * @param rest what stays where it is, if some of it does
   * @param time of what moves
   */
  record Plan(Optional<AbsenceTime> rest, AbsenceTime time, List<MoveEffect> effects) {

    /** All of it. */
    static Plan of(AbsenceTime time) {
      return new Plan(Optional.empty(), time, List.of());
    }
  }

  Set<MoveReach> reaches(AbsenceCard card, Occurrence day, Period to) {
    return ruled(card)
        .map(all -> MovedDays.reaches(all, day, to, families.current().zone()))
        .map(Set::copyOf)
        .orElse(Set.of());
  }

  /** Empty when they cannot go along. */
  Optional<Plan> plan(AbsenceCard card, Occurrence day, Period to, MoveReach reach) {
    return ruled(card)
        .flatMap(all -> MovedDays.of(all, day, to, reach, families.current().zone()))
        .map(
            moved ->
                reach == MoveReach.ONLY_THIS
                    ? new Plan(
                        moved.rest().map(MovedAbsenceDays::time),
                        new AbsenceTime.Once(to),
                        List.of())
                    : new Plan(
                        moved.rest().map(MovedAbsenceDays::time),
                        time(moved.moved()),
                        List.of(moved.rule())));
  }

  private static Optional<MovedDays.Ruled> ruled(AbsenceCard card) {
    return card.time() instanceof AbsenceTime.Repeated(var time, var leftOut)
        ? Optional.of(new MovedDays.Ruled(time, leftOut))
        : Optional.empty();
  }

  private static AbsenceTime time(MovedDays.Ruled ruled) {
    return new AbsenceTime.Repeated(ruled.time(), new TreeSet<>(ruled.leftOut()));
  }

  MoveUndo move(AbsenceCard card, Plan plan) {
    if (plan.rest().isEmpty()) {
      var after = recorded(change(card, plan.time()));
      return () -> isRecorded(change(after, card.time()));
    }
    var rest = recorded(change(card, plan.rest().get()));
    var apart = recorded(absences.record(card.member(), card.kind(), plan.time()));
    return () ->
        Boolean.TRUE.equals(
            transaction.execute(status -> takeBack(rest, apart, card.time(), status)));
  }

  /** All of it, or nothing. */
  private boolean takeBack(
      AbsenceCard rest, AbsenceCard apart, AbsenceTime before, TransactionStatus status) {
    boolean done = endAsSeen(apart) && isRecorded(change(rest, before));
    if (!done) {
      status.setRollbackOnly();
    }
    return done;
  }

  private boolean endAsSeen(AbsenceCard seen) {
    return absences
        .touchable(seen.id())
        .filter(absence -> !absence.hasEnded() && absence.card().equals(seen))
        .filter(_ -> absences.end(seen.id()))
        .isPresent();
  }

  private AbsenceResult change(AbsenceCard seen, AbsenceTime time) {
    return absences.change(seen.id(), seen.version(), seen.kind(), time);
  }

  private static boolean isRecorded(AbsenceResult result) {
    return result instanceof AbsenceResult.Recorded;
  }

  private static AbsenceCard recorded(AbsenceResult result) {
    if (result instanceof AbsenceResult.Recorded(var card)) {
      return card;
    }
    throw new IllegalStateException("A move was refused that had been judged: " + result);
  }
}
