package app.breather.notifications;

import app.breather.base.jobs.Job;
import app.breather.base.jobs.Jobs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.SignInsEnded;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody has to sign in again, nothing is told any more until they switch it on again. */
@Component
class DevicesOfTheSignedOut implements Job {

  static final String NAME = "notifications.signedOut";

  private final PushDevices devices;
  private final Jobs jobs;
  private final CurrentActor current;
  private final Clock clock;

  DevicesOfTheSignedOut(PushDevices devices, Jobs jobs, CurrentActor current, Clock clock) {
    this.devices = devices;
    this.jobs = jobs;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** In each of the account's families, which only a transaction of its own can enter. */
  @EventListener
  void ended(SignInsEnded ended) {
    current.doAs(
        new Actor.System(ended.family()),
        () -> jobs.schedule(NAME, ended.member().value(), clock.instant()));
  }

  @Override
  @Transactional
  public void run(UUID member) {
    devices.removeAllOf(new MemberId(member));
  }
}
