package app.breather.care;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a slot of a day of regular care that its caregiver gives back, so that others can be asked.
 */
@Component
class DayOpening {

  private final CareSlots slots;
  private final CareEvents events;
  private final Reminding reminding;
  private final CurrentActor current;
  private final Clock clock;

  DayOpening(
      CareSlots slots, CareEvents events, Reminding reminding, CurrentActor current, Clock clock) {
    this.slots = slots;
    this.events = events;
    this.reminding = reminding;
    this.current = current;
    this.clock = clock;
  }

  /**
   * The caregiver has promised that slot instead of the day, and nobody is told.
   *
   * @param care whose row is locked
   */
  CareSlot promised(RegularCare care, Occurrence day) {
    care.drop(day.day());
    var slot = slots.save(asSlot(care, day));
    slots.flush();
    return slot;
  }

  /** What would be promised instead of the day; nothing is stored. */
  CareSlot asSlot(RegularCare care, Occurrence day) {
    var now = clock.instant();
    var slot = CareSlot.insteadOf(care, day, now);
    slot.ask(care.caregiver(), care.proposedBy(), now, day.period().from())
        .accept(care.caregiver(), now);
    slot.cover(care.caregiver(), List.of(day.period()), Set.of(), now);
    return slot;
  }

  /**
   * As if the caregiver had promised that slot, and taken it back now.
   *
   * @param care whose row is locked
   */
  CareSlot open(RegularCare care, Occurrence day, @Nullable String said) {
    var now = clock.instant();
    var by = current.member();
    care.drop(day.day());
    var slot = slots.save(CareSlot.insteadOf(care, day, now));
    slot.ask(care.caregiver(), care.proposedBy(), now, day.period().from()).accept(by, now);
    slot.askOf(care.caregiver()).ifPresent(ask -> ask.takeBack(by, now, said));
    events.save(
        new CareEvent(slot.id(), CareHappening.TAKEN_BACK, by, now)
            .about(care.caregiver())
            .saying(said));
    reminding.lookAgain(slot);
    return slot;
  }
}
