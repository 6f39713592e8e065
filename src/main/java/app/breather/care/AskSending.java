package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** All who have not said no, and do not know that they are needed since somebody took back. */
  static Set<MemberId> others(CareSlot slot, Set<MemberId> all, Instant now) {
    var openAgain =
        slot.asks().stream()
            .filter(ask -> ask.state(now) == AskState.TAKEN_BACK)
            .flatMap(ask -> ask.answeredAt().stream())
            .max(Instant::compareTo);
    var notToAsk =
        slot.asks().stream()
            .filter(ask -> !ask.isToBeAskedAgain(openAgain, now))
            .map(Ask::caregiver)
            .toList();
    return all.stream()
        .filter(caregiver -> !notToAsk.contains(caregiver))
        .collect(Collectors.toSet());
  }

  /**
   * @param slot whose row is locked
   */
  void ask(CareSlot slot, Collection<MemberId> caregivers, Instant answerBy, MemberId by) {
    put(slot, caregivers, answerBy, by);
    messages.asked(slot, caregivers, by);
  }

  /**
   * Whoever calls it tells them.
   *
   * @param slot whose row is locked
   */
  void put(CareSlot slot, Collection<MemberId> caregivers, Instant answerBy, MemberId by) {
    var now = clock.instant();
    for (var caregiver : caregivers) {
      slot.askOf(caregiver).filter(Ask::isWithdrawn).ifPresent(links::end);
      slot.ask(caregiver, by, now, answerBy);
      events.save(new CareEvent(slot.id(), CareHappening.ASKED, by, now).about(caregiver));
    }
    reminding.lookAgain(slot);
    changes.changed(current.family(), CareBoard.CHANGES);
  }
}
