package app.breather.bedtime;

import app.breather.calendar.AwayTimesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever's evenings change because somebody is away, or is not after all, is told. */
@Component
class TurnsPassedOn {

  /** How many evenings ahead somebody is told that theirs change. */
  static final int TOLD_AHEAD = 28;

  private final RotaRecords records;
  private final BedtimeMessages messages;

  TurnsPassedOn(RotaRecords records, BedtimeMessages messages) {
    this.records = records;
    this.messages = messages;
  }

  @EventListener
  void tell(AwayTimesChanged change) {
    var fourWeeks = records.today().plusDays(TOLD_AHEAD);
    for (var rota : records.rotas()) {
      messages.passedOn(
          rota,
          records.turnsKnownBefore(change.since(), rota, fourWeeks),
          records.turns(rota, fourWeeks));
    }
  }
}
