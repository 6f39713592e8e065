package app.breather.care;

import app.breather.base.jobs.Job;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes on asking when somebody's time to answer is over. */
@Component
class LadderJob implements Job {

  private final CareSlots slots;
  private final LadderSteps steps;

  LadderJob(CareSlots slots, LadderSteps steps) {
    this.slots = slots;
    this.steps = steps;
  }

  @Override
  public String name() {
    return LadderSteps.JOB;
  }

  @Override
  @Transactional
  public void run(UUID slot) {
    slots.lock(slot).ifPresent(steps::goOn);
  }
}
