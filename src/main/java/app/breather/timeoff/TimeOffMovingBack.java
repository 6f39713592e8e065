package app.breather.timeoff;

import app.breather.base.time.Period;
import app.breather.calendar.moves.MoveUndo;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves time off so that whoever did can take it back: then what others had said holds again. */
@Component
class TimeOffMovingBack {

  private final TimeOffRethinking rethinking;
  private final TimeOffs stored;
  private final TimeOffMoves moves;
  private final TimeOffWriter writer;
  private final TimeOffMessages messages;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TimeOffMovingBack(
      TimeOffRethinking rethinking,
      TimeOffs stored,
      TimeOffMoves moves,
      TimeOffWriter writer,
      TimeOffMessages messages,
      TransactionTemplate transaction,
      Clock clock) {
    this.rethinking = rethinking;
    this.stored = stored;
    this.moves = moves;
    this.writer = writer;
    this.messages = messages;
    this.transaction = transaction;
    this.clock = clock;
  }

  MoveUndo move(TimeOff timeOff, Period to) {
    var id = timeOff.id();
    var before = timeOff.memory();
    var result = rethinking.move(id, timeOff.version(), to);
    if (!(result instanceof ReplyResult.Answered)) {
      throw new IllegalStateException("A move was refused that had been judged: " + result);
    }
    stored.flush();
    var version = timeOff.version();
    var after = timeOff.memory();
    return () ->
        Boolean.TRUE.equals(transaction.execute(_ -> takeBack(id, version, before, after)));
  }

  private boolean takeBack(TimeOffId id, int version, TimeOffMemory before, TimeOffMemory after) {
    writer.waitForEachOther();
    var moved =
        moves
            .lock(id)
            .filter(timeOff -> timeOff.version() == version && timeOff.isOwnedBy(writer.me()))
            .filter(timeOff -> timeOff.memory().isSaidAs(after))
            .filter(_ -> before.period().from().isAfter(clock.instant()));
    moved.ifPresent(timeOff -> takeBack(timeOff, before));
    return moved.isPresent();
  }

  private void takeBack(TimeOff timeOff, TimeOffMemory before) {
    var now = clock.instant();
    moves.takeBack(timeOff, before, now);
    writer.happened(timeOff, TimeOffHappening.MOVED, "", now);
    messages.movedBack(timeOff);
  }
}
