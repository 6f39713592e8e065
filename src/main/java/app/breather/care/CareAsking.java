package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents ask caregivers, all at once, and stop asking. */
@Service
public class CareAsking {

  private final CareSlots slots;
  private final CareEvents events;
  private final CareLadder ladder;
  private final Ladders ladders;
  private final LadderSteps steps;
  private final AskSending sending;
  private final Members members;
  private final Families families;
  private final CareMessages messages;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  CareAsking(
      CareSlots slots,
      CareEvents events,
      CareLadder ladder,
      Ladders ladders,
      LadderSteps steps,
      AskSending sending,
      Members members,
      Families families,
      CareMessages messages,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.slots = slots;
    this.events = events;
    this.ladder = ladder;
    this.ladders = ladders;
    this.steps = steps;
    this.sending = sending;
    this.members = members;
    this.families = families;
    this.messages = messages;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** At once, or one after another. */
  @Needs(Access.PARENT)
  @Transactional
  public AskResult ask(CareSlotId id, Whom whom) {
    return whom.inTurn()
        ? ladder.ask(id, whom.caregivers())
        : ask(id, Set.copyOf(whom.caregivers()));
  }

  /** Who has promised already is not asked again. */
  @Needs(Access.PARENT)
  @Transactional
  public AskResult ask(CareSlotId id, Set<MemberId> caregivers) {
    var found = slots.lock(id.value());
    if (found.isEmpty() || !known().containsAll(caregivers)) {
      return new AskResult.Gone();
    }
    var now = clock.instant();
    var refusal = AskSending.refusal(found, now);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var slot = found.get();
    var answerBy = AnswerBy.of(now, slot.period().from(), families.current().zone());
    var unpromised =
        caregivers.stream()
            .filter(
                c ->
                    slot.covers().standing().stream()
                        .noneMatch(cover -> cover.caregiver().equals(c)))
            .toList();
    sending.ask(slot, unpromised, answerBy, me());
    ladders.findById(id.value()).ifPresent(order -> order.asked(unpromised));
    return new AskResult.Asked(unpromised.size());
  }

  /** All who have not said no, and do not know that they are needed since somebody took back. */
  @Needs(Access.PARENT)
  @Transactional
  public AskResult askOthers(CareSlotId id) {
    var slot = slots.lock(id.value());
    return ask(id, slot.map(this::others).orElse(Set.of()));
  }

  /** Whether {@link #askOthers} would ask anybody. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public boolean mayAskOthers(CareSlotId id) {
    return slots.findById(id.value()).filter(slot -> !others(slot).isEmpty()).isPresent();
  }

  private Set<MemberId> others(CareSlot slot) {
    return AskSending.others(slot, known(), clock.instant());
  }

  /** Ends an ask and what was promised to it; after the start too, for only parents can then. */
  @Needs(Access.PARENT)
  @Transactional
  public AskResult withdraw(CareSlotId id, MemberId caregiver) {
    var slot = slots.lock(id.value());
    var ask = slot.flatMap(found -> found.askOf(caregiver));
    if (slot.isEmpty() || ask.isEmpty()) {
      return new AskResult.Gone();
    }
    var now = clock.instant();
    boolean promised = !slot.get().covers().of(caregiver).end(now).isEmpty();
    if (promised && ask.get().mayBecome(AskState.TAKEN_BACK)) {
      ask.get().takeBack(me(), now, null);
    } else if (ask.get().mayBecome(AskState.WITHDRAWN)) {
      ask.get().withdraw(me(), now);
    } else {
      return new AskResult.Gone();
    }
    var what = promised ? CareHappening.TAKEN_BACK : CareHappening.WITHDRAWN;
    events.save(new CareEvent(id, what, me(), now).about(caregiver));
    messages.withdrawn(slot.get(), caregiver, promised);
    steps.goOn(slot.get());
    changes.changed(current.family(), CareBoard.CHANGES);
    return new AskResult.Asked(0);
  }

  private Set<MemberId> known() {
    return members.caregivers().stream().map(MemberCard::id).collect(Collectors.toSet());
  }

  private MemberId me() {
    return current.person().member();
  }
}
