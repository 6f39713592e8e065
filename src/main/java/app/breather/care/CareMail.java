package app.breather.care;

import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Posts what caregivers are told by mail. The letters are written when they are sent. */
@Component
class CareMail {

  private final Outbox outbox;
  private final Clock clock;

  CareMail(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  void asked(CareSlot slot, Collection<MemberId> caregivers) {
    var now = clock.instant();
    caregivers.stream()
        .flatMap(caregiver -> slot.askOf(caregiver).stream())
        .forEach(ask -> post(AskLetters.KIND, ask, now));
  }

  void noLongerAsked(CareSlot slot, MemberId caregiver) {
    slot.askOf(caregiver).ifPresent(ask -> post(AskEndLetters.KIND, ask, clock.instant()));
  }

  /** Once a yes can no longer be undone, to the others who were asked. */
  void covered(CareSlot slot) {
    toWaiting(slot, clock.instant().plus(Ask.UNDO));
  }

  void cancelled(CareSlot slot) {
    toWaiting(slot, clock.instant());
  }

  private void toWaiting(CareSlot slot, Instant when) {
    slot.asks().stream()
        .filter(ask -> ask.state(clock.instant()) == AskState.WAITING)
        .forEach(ask -> post(AskEndLetters.KIND, ask, when));
  }

  private void post(String kind, Ask ask, Instant when) {
    outbox.post(kind, ask.id(), ask.caregiver(), when);
  }
}
