package app.breather.bedtime;

import app.breather.calendar.AwayTimesChanged;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever's evenings change because somebody is away, or is not after all, is told. */
@Component
class TurnsPassedOn {

  /** How many evenings ahead somebody is told that theirs change. */
  static final int TOLD_AHEAD = 28;

  private final RotaRecords records;
  private final BedtimeMessages messages;
  private final Families families;
  private final Clock clock;

  TurnsPassedOn(RotaRecords records, BedtimeMessages messages, Families families, Clock clock) {
    this.records = records;
    this.messages = messages;
    this.families = families;
    this.clock = clock;
  }

  @EventListener
  void tell(AwayTimesChanged change) {
    if (!records.all().isEmpty()) {
      var fourWeeks = today().plusDays(TOLD_AHEAD);
      messages.passedOn(
          records.turnsKnownBefore(change.since(), fourWeeks), records.turns(fourWeeks));
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), families.current().zone());
  }
}
