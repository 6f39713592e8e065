package app.breather.care;

import app.breather.base.time.Period;
import app.breather.calendar.moves.MoveUndo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes back that days of regular care were moved, as long as nobody has answered. */
@Component
class RegularMovesBack {

  private final RegularBoard board;
  private final RegularPlanning regular;
  private final CarePlanning planning;
  private final CareSlots slots;
  private final TransactionTemplate transaction;

  RegularMovesBack(
      RegularBoard board,
      RegularPlanning regular,
      CarePlanning planning,
      CareSlots slots,
      TransactionTemplate transaction) {
    this.board = board;
    this.regular = regular;
    this.planning = planning;
    this.slots = slots;
    this.transaction = transaction;
  }

  /**
   * The slot that stands for a day goes back to when that was, where its promise fits as before.
   *
   * @param before when the day was
   */
  MoveUndo ofOne(CareSlotId id, Period before) {
    slots.flush();
    var version = slots.findById(id.value()).orElseThrow().version();
    return () -> Boolean.TRUE.equals(transaction.execute(_ -> takeBack(id, version, before)));
  }

  private boolean takeBack(CareSlotId id, int version, Period before) {
    return slots
        .lock(id.value())
        .filter(slot -> isUnanswered(slot, before))
        .map(slot -> planning.change(id, version, slot.content().at(before), true))
        .filter(PlanResult.Saved.class::isInstance)
        .isPresent();
  }

  /** Whoever had the day holds its minutes until they answer, and nobody else has any. */
  private static boolean isUnanswered(CareSlot slot, Period before) {
    var standing = slot.covers().standing();
    return standing.size() == 1 && standing.getFirst().period().equals(before);
  }

  MoveUndo ofMany(RegularCareId asked) {
    return () ->
        board
            .find(asked)
            .filter(card -> card.state() == RegularState.PROPOSED)
            .map(card -> regular.withdraw(card.id()))
            .filter(RegularChangeResult.Done.class::isInstance)
            .isPresent();
  }
}
