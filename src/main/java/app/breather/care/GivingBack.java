package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.family.PromiseTurns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A caregiver gives back one day of regular care, for which others can be asked, and can come after
 * all as long as nobody has promised it. All other days stay promised.
 */
@Service
public class GivingBack {

  private final RegularCares cares;
  private final RegularWriter writer;
  private final CareSlots slots;
  private final CareEvents events;
  private final DayOpening opening;
  private final PromiseTurns turns;
  private final PromiseJudge judge;
  private final CareMessages messages;

  GivingBack(
      RegularCares cares,
      RegularWriter writer,
      CareSlots slots,
      CareEvents events,
      DayOpening opening,
      PromiseTurns turns,
      PromiseJudge judge,
      CareMessages messages) {
    this.cares = cares;
    this.writer = writer;
    this.slots = slots;
    this.events = events;
    this.opening = opening;
    this.turns = turns;
    this.judge = judge;
    this.messages = messages;
  }

  /**
   * @param word to the parents, cut at {@link CareAnswers#WORD_LENGTH}
   */
  @Needs(Access.CAREGIVER)
  @Transactional
  public RegularChangeResult giveBack(RegularCareId id, LocalDate day, Optional<String> word) {
    return writer
        .lockOwn(id)
        .map(care -> giveBack(care, day, RegularWriter.shortened(word)))
        .orElseGet(RegularChangeResult.Gone::new);
  }

  /** A parent enters what the caregiver said elsewhere. */
  @Needs(Access.PARENT)
  @Transactional
  public RegularChangeResult enter(RegularCareId id, LocalDate day) {
    return writer
        .lock(id)
        .map(care -> giveBack(care, day, null))
        .orElseGet(RegularChangeResult.Gone::new);
  }

  private RegularChangeResult giveBack(RegularCare care, LocalDate day, @Nullable String said) {
    if (!care.isAgreed()) {
      return new RegularChangeResult.NotOpen(care.state(writer.now(), writer.zone()));
    }
    var found = new FallingDays(care, writer.now(), writer.zone()).on(day);
    if (found.isEmpty()) {
      return new RegularChangeResult.Nothing();
    }
    var slot = opening.open(care, found.get(), said);
    messages.takenBack(slot, care.caregiver(), said);
    writer.happened(
        care, writer.event(care, RegularHappening.GIVEN_BACK).from(day).until(day).saying(said));
    return new RegularChangeResult.Opened(slot.id());
  }

  /**
   * The day is one of regular care again, and the slot that stood for it is no more.
   *
   * @param id of that slot
   */
  @Needs(Access.CAREGIVER)
  @Transactional
  public AcceptResult comeAfterAll(CareSlotId id) {
    return dayOf(id)
        .filter(day -> caregiver(day).filter(writer.me()::equals).isPresent())
        .map(day -> comeAfterAll(id, day))
        .orElseGet(AcceptResult.Gone::new);
  }

  /** A parent enters that the caregiver can come after all. */
  @Needs(Access.PARENT)
  @Transactional
  public AcceptResult enterAfterAll(CareSlotId id) {
    return dayOf(id).map(day -> comeAfterAll(id, day)).orElseGet(AcceptResult.Gone::new);
  }

  private AcceptResult comeAfterAll(CareSlotId id, RegularDay day) {
    var caregiver = caregiver(day).orElseThrow();
    var accounts = turns.take(Set.of(caregiver));
    if (accounts.isEmpty()) {
      return new AcceptResult.Gone();
    }
    var care = cares.lock(day.care().value()).orElseThrow();
    var slot = slots.lock(id.value()).orElseThrow();
    var again = care.days().again(day.day()).on(day.day(), writer.zone());
    var refusal = refusal(slot, again);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var wanted = List.of(slot.period());
    return judge
        .clash(Set.of(caregiver), accounts.get(), wanted, List.of())
        .orElseGet(() -> restore(care, slot, day));
  }

  private Optional<AcceptResult> refusal(CareSlot slot, Optional<Occurrence> day) {
    if (slot.isCancelled() || day.filter(it -> it.period().equals(slot.period())).isEmpty()) {
      return Optional.of(new AcceptResult.Cancelled());
    }
    if (slot.hasBegun(writer.now())) {
      return Optional.of(new AcceptResult.Over());
    }
    return slot.covers().standing().isEmpty()
        ? Optional.empty()
        : Optional.of(CareBoard.taken(slot, slot.covers().gaps()));
  }

  private AcceptResult restore(RegularCare care, CareSlot slot, RegularDay day) {
    var now = writer.now();
    care.again(day.day());
    slot.cancel(now);
    events.save(
        new CareEvent(slot.id(), CareHappening.COMES_AFTER_ALL, writer.me(), now)
            .about(care.caregiver()));
    messages.comesAfterAll(slot, care);
    writer.happened(
        care,
        writer.event(care, RegularHappening.COMES_AFTER_ALL).from(day.day()).until(day.day()));
    return new AcceptResult.Accepted(List.of(slot.period()), Coverage.COVERED);
  }

  private Optional<RegularDay> dayOf(CareSlotId id) {
    return slots.findById(id.value()).flatMap(CareSlot::insteadOf);
  }

  private Optional<MemberId> caregiver(RegularDay day) {
    return cares.caregiverOf(day.care().value()).map(MemberId::new);
  }
}
