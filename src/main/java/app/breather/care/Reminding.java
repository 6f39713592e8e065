package app.breather.care;

import app.breather.base.jobs.Job;
import app.breather.base.jobs.Jobs;
import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Families;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds when the moment has come; run once more, it reminds nobody once more. */
@Component
class Reminding implements Job {

  private final CareSlots slots;
  private final SentReminders sent;
  private final ReminderMessages messages;
  private final Families families;
  private final Jobs jobs;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  Reminding(
      CareSlots slots,
      SentReminders sent,
      ReminderMessages messages,
      Families families,
      Jobs jobs,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.slots = slots;
    this.sent = sent;
    this.messages = messages;
    this.families = families;
    this.jobs = jobs;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "care.reminders";
  }

  @Override
  @Transactional
  public void run(UUID id) {
    slots.lock(id).filter(slot -> !slot.isCancelled()).ifPresent(this::remind);
  }

  /** Called when a slot was opened or changed, or somebody was asked. */
  void lookAgain(CareSlot slot) {
    plan(slot)
        .next(clock.instant())
        .ifPresent(when -> jobs.schedule(name(), slot.id().value(), when));
  }

  private void remind(CareSlot slot) {
    var now = clock.instant();
    var before = sent.findBySlotIdOrderBySentAtAscIdAsc(slot.id().value());
    for (var reminder : plan(slot).due(now)) {
      if (before.stream().noneMatch(one -> one.is(reminder))) {
        sent.save(new SentReminder(slot.id(), reminder, now));
        messages.remind(slot, reminder);
        changes.changed(current.family(), CareBoard.CHANGES);
      }
    }
    lookAgain(slot);
  }

  private ReminderPlan plan(CareSlot slot) {
    var now = clock.instant();
    return new ReminderPlan(
        slot.period(),
        families.current().zone(),
        slot.openedAt(),
        !slot.covers().gaps().isEmpty(),
        slot.asks().stream()
            .filter(ask -> ask.state(now) == AskState.WAITING)
            .filter(ask -> !slot.covers().openTo(ask.caregiver()).isEmpty())
            .map(ask -> new ReminderPlan.Asked(ask.caregiver(), ask.askedAt(), ask.answerBy()))
            .toList(),
        slot.covers().promised().stream()
            .map(
                cover ->
                    new ReminderPlan.Promise(cover.caregiver(), cover.period(), cover.promisedAt()))
            .toList());
  }
}
