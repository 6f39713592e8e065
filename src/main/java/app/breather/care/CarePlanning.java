package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What parents do with slots. */
@Service
public class CarePlanning {

  private final CareSlots slots;
  private final CareEvents events;
  private final Children children;
  private final Families families;
  private final CareMessages messages;
  private final Reminding reminding;
  private final LadderSteps ladder;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  CarePlanning(
      CareSlots slots,
      CareEvents events,
      Children children,
      Families families,
      CareMessages messages,
      Reminding reminding,
      LadderSteps ladder,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.slots = slots;
    this.events = events;
    this.children = children;
    this.families = families;
    this.messages = messages;
    this.reminding = reminding;
    this.ladder = ladder;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** A slot in the past is a record: it can be covered by a parent's word, but nobody is asked. */
  @Needs(Access.PARENT)
  @Transactional
  public PlanResult open(CareSlotContent content) {
    var problems = problemsOf(content);
    if (!problems.isEmpty()) {
      return new PlanResult.Invalid(problems);
    }
    var now = clock.instant();
    var slot = slots.save(CareSlot.open(content, me(), now));
    reminding.lookAgain(slot);
    return saved(slot, CareHappening.OPENED, now);
  }

  /**
   * Nobody else changes it until the transaction ends. Comes before it is read, by whoever changes
   * it together with something else.
   *
   * @return empty when there is none
   */
  @Needs(Access.PARENT)
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<CareSlotId> lock(CareSlotId id) {
    return slots.lock(id.value()).map(CareSlot::id);
  }

  /**
   * @param version of the card that was edited
   * @param askAgain whether those whose promise no longer fits may be asked again
   */
  @Needs(Access.PARENT)
  @Transactional
  public PlanResult change(CareSlotId id, int version, CareSlotContent content, boolean askAgain) {
    var found = slots.lock(id.value());
    if (found.isEmpty()) {
      return new PlanResult.Gone();
    }
    var slot = found.get();
    if (slot.isCancelled()) {
      return new PlanResult.Cancelled();
    }
    if (slot.version() != version) {
      return new PlanResult.Conflict(
          events.lastBy(id.value(), CareHappening.CHANGED).map(MemberId::new),
          CareSlotCard.of(slot, clock.instant(), Optional.empty()));
    }
    var problems = problemsOf(content);
    if (!problems.isEmpty()) {
      return new PlanResult.Invalid(problems);
    }
    var change = new SlotChange(slot, content);
    var affected = change.wouldAskAgain();
    if (!affected.isEmpty() && !askAgain) {
      return new PlanResult.WouldAskAgain(affected);
    }
    var now = clock.instant();
    var start = content.period().from();
    var before = slot.content();
    var again = change.apply(me(), now, AnswerBy.of(now, start, families.current().zone()));
    again.forEach(
        caregiver ->
            events.save(new CareEvent(id, CareHappening.ASKED_AGAIN, me(), now).about(caregiver)));
    messages.askedAgain(slot, again);
    if (!before.equals(content)) {
      messages.changed(slot, holders(slot.covers().promised()));
    }
    if (!before.children().equals(content.children())) {
      slots.countAsChanged(id.value());
    }
    ladder.goOn(slot);
    reminding.lookAgain(slot);
    return saved(slot, CareHappening.CHANGED, now);
  }

  @Needs(Access.PARENT)
  @Transactional
  public PlanResult cancel(CareSlotId id) {
    var found = slots.lock(id.value());
    if (found.isEmpty()) {
      return new PlanResult.Gone();
    }
    var slot = found.get();
    if (slot.isCancelled()) {
      return new PlanResult.Cancelled();
    }
    var now = clock.instant();
    var promised = holders(slot.covers().standing());
    slot.cancel(now);
    messages.cancelled(slot, promised);
    return saved(slot, CareHappening.CANCELLED, now);
  }

  /** Those who promised, and those who come along. */
  private static Set<MemberId> holders(List<Cover> covers) {
    return covers.stream()
        .flatMap(cover -> Stream.concat(Stream.of(cover.caregiver()), cover.companions().stream()))
        .collect(Collectors.toSet());
  }

  private PlanResult saved(CareSlot slot, CareHappening what, Instant now) {
    events.save(new CareEvent(slot.id(), what, me(), now).over(slot.period()));
    changes.changed(current.family(), CareBoard.CHANGES);
    return new PlanResult.Saved(slot.id());
  }

  private Set<SlotProblem> problemsOf(CareSlotContent content) {
    var problems = content.problems();
    var known = children.all().stream().map(ChildCard::id).collect(Collectors.toSet());
    if (!known.containsAll(content.children())) {
      problems.add(SlotProblem.NO_CHILD);
    }
    return problems;
  }

  private MemberId me() {
    return current.person().member();
  }
}
