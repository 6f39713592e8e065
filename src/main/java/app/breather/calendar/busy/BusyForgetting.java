package app.breather.calendar.busy;

import app.breather.base.jobs.Job;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a calendar that was ended, its address with it, once that is not taken back any more. */
@Component
class BusyForgetting implements Job {

  static final String JOB = "calendar.busy.forget";

  private final BusyCalendarRows rows;
  private final Clock clock;

  BusyForgetting(BusyCalendarRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public String name() {
    return JOB;
  }

  @Override
  @Transactional
  public void run(UUID calendar) {
    var now = clock.instant();
    rows.lock(calendar).filter(found -> found.isForgotten(now)).ifPresent(rows::delete);
  }
}
