package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the question to caregivers, for a parent who asks now or has chosen an order before. */
@Component
class AskSending {

  private final CareEvents events;
  private final CareMessages messages;
  private final AskLinks links;
  private final Reminding reminding;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  AskSending(
      CareEvents events,
      CareMessages messages,
      AskLinks links,
      Reminding reminding,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.events = events;
    this.messages = messages;
    this.links = links;
    this.reminding = reminding;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** Why nobody can be asked about it now; empty when somebody can. */
  static Optional<AskResult> refusal(Optional<CareSlot> slot, Instant now) {
    if (slot.isEmpty()) {
      return Optional.of(new AskResult.Gone());
    }
    if (slot.get().isCancelled()) {
      return Optional.of(new AskResult.Cancelled());
    }
    return slot.get().hasBegun(now) ? Optional.of(new AskResult.Over()) : Optional.empty();
  }

  /**
   * @param slot whose row is locked
   */
  void ask(CareSlot slot, Collection<MemberId> caregivers, Instant answerBy, MemberId by) {
    var now = clock.instant();
    for (var caregiver : caregivers) {
      slot.askOf(caregiver).filter(Ask::isWithdrawn).ifPresent(links::end);
      slot.ask(caregiver, by, now, answerBy);
      events.save(new CareEvent(slot.id(), CareHappening.ASKED, by, now).about(caregiver));
    }
    messages.asked(slot, caregivers, by);
    reminding.lookAgain(slot);
    changes.changed(current.family(), CareBoard.CHANGES);
  }
}
