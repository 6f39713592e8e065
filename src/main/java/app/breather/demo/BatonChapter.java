package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.handover.baton.BatonBoard;
import app.breather.handover.baton.BatonTaking;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who takes Mia, and when she is handed back, this afternoon and on the days before. */
@Component
@Order
@ConditionalOnProperty("breather.demo")
class BatonChapter implements Chapter {

  private final BatonTaking taking;
  private final BatonBoard board;
  private final CurrentActor current;

  BatonChapter(BatonTaking taking, BatonBoard board, CurrentActor current) {
    this.taking = taking;
    this.board = board;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    var inge = parkers.inge();
    LocalDate today = timeline.today();
    timeline.at(today.atTime(LocalTime.of(14, 4)), () -> has(inge, inge.member()));
    timeline.at(today.atTime(LocalTime.of(18, 6)), () -> has(inge, parkers.alex().member()));
  }

  private void has(Actor.Person who, MemberId holder) {
    current.doAs(
        who,
        () ->
            board
                .read()
                .places()
                .forEach(
                    place -> {
                      var _ = taking.take(place.seen(), holder);
                    }));
  }
}
