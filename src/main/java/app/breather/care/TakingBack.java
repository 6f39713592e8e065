package app.breather.care;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends what a caregiver has promised of a slot; whoever calls it tells the parents. */
@Component
class TakingBack {

  private final CareEvents events;
  private final LadderSteps ladder;
  private final CurrentActor current;
  private final Clock clock;

  TakingBack(CareEvents events, LadderSteps ladder, CurrentActor current, Clock clock) {
    this.events = events;
    this.ladder = ladder;
    this.current = current;
    this.clock = clock;
  }

  /**
   * @param slot whose row is locked, and for which the caregiver's ask is accepted
   */
  void takeBack(CareSlot slot, MemberId caregiver, @Nullable String said) {
    var now = clock.instant();
    var by = current.member();
    slot.covers().of(caregiver).end(now);
    slot.askOf(caregiver).ifPresent(ask -> ask.takeBack(by, now, said));
    events.save(
        new CareEvent(slot.id(), CareHappening.TAKEN_BACK, by, now).about(caregiver).saying(said));
    ladder.goOn(slot);
  }
}
