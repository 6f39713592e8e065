package app.breather.timeoff;

import app.breather.calendar.moves.MoveUndo;
import org.springframework.stereotype.Component;

/** Takes back that another time was asked for, as long as nobody has agreed to it. */
@Component
class WithdrawingRequests {

  private final TimeOffBoard board;
  private final DroppingDays dropping;
  private final TimeOffPlanning planning;

  WithdrawingRequests(TimeOffBoard board, DroppingDays dropping, TimeOffPlanning planning) {
    this.board = board;
    this.dropping = dropping;
    this.planning = planning;
  }

  MoveUndo of(TimeOffId id) {
    return () -> withdraw(id);
  }

  private boolean withdraw(TimeOffId id) {
    return board
        .one(id)
        .filter(card -> card.state() == TimeOffState.REQUESTED)
        .map(
            card ->
                card.repeats().isPresent()
                    ? dropping.drop(card.id(), card.version(), Reach.ALL)
                    : planning.cancel(card.id(), card.version()))
        .filter(CancelResult.Cancelled.class::isInstance)
        .isPresent();
  }
}
