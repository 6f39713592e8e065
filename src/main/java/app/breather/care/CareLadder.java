package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents have caregivers asked one after another, in an order they choose and may change. */
@Service
public class CareLadder {

  private final CareSlots slots;
  private final Ladders ladders;
  private final LadderSteps steps;
  private final Members members;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  CareLadder(
      CareSlots slots,
      Ladders ladders,
      LadderSteps steps,
      Members members,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.slots = slots;
    this.ladders = ladders;
    this.steps = steps;
    this.members = members;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** The first is asked now, unless others are waited for; those queued before stay before. */
  @Needs(Access.PARENT)
  @Transactional
  public AskResult ask(CareSlotId id, List<MemberId> order) {
    var known = members.caregivers().stream().map(MemberCard::id).collect(Collectors.toSet());
    if (!known.containsAll(order)) {
      return new AskResult.Gone();
    }
    var slot = slots.lock(id.value());
    var refusal = AskSending.refusal(slot, clock.instant());
    if (refusal.isPresent() || order.isEmpty()) {
      return refusal.orElseGet(() -> new AskResult.Asked(0));
    }
    var ladder = ladders.findById(id.value()).orElseGet(() -> ladders.save(new Ladder(id, me())));
    ladder.queue(order, me(), clock.instant());
    return wentOn(slot.orElseThrow(), ladder);
  }

  /** Who was asked may still answer; nobody new is asked. */
  @Needs(Access.PARENT)
  @Transactional
  public AskResult stop(CareSlotId id) {
    return change(id, (_, ladder) -> ladder.stop(clock.instant()));
  }

  @Needs(Access.PARENT)
  @Transactional
  public AskResult goOn(CareSlotId id) {
    return change(id, (_, ladder) -> ladder.goOn());
  }

  /** The next in line need not wait until the time of those before is over. */
  @Needs(Access.PARENT)
  @Transactional
  public AskResult askNext(CareSlotId id) {
    return change(id, steps::askNext);
  }

  /**
   * @param order of those who have not been asked; who is not named comes after
   */
  @Needs(Access.PARENT)
  @Transactional
  public AskResult reorder(CareSlotId id, List<MemberId> order) {
    return change(id, (_, ladder) -> ladder.reorder(order));
  }

  /** Empty when nobody was to be asked one after another. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<LadderCard> of(CareSlotId id) {
    return slots
        .findById(id.value())
        .flatMap(slot -> ladders.findById(id.value()).map(ladder -> card(slot, ladder)));
  }

  private LadderCard card(CareSlot slot, Ladder ladder) {
    return new LadderCard(
        ladder.isStopped(),
        ladder.rungs().stream()
            .map(rung -> new LadderCard.Line(rung.caregiver(), rung.state(), rung.reason()))
            .toList(),
        steps.plan(slot, ladder).next(clock.instant()));
  }

  private AskResult change(CareSlotId id, BiConsumer<CareSlot, Ladder> what) {
    var slot = slots.lock(id.value());
    var refusal = AskSending.refusal(slot, clock.instant());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var ladder = ladders.findById(id.value());
    if (ladder.isEmpty()) {
      return new AskResult.Gone();
    }
    what.accept(slot.orElseThrow(), ladder.get());
    return wentOn(slot.get(), ladder.get());
  }

  /** Goes on, and says how far. */
  private AskResult wentOn(CareSlot slot, Ladder ladder) {
    steps.goOn(slot, ladder);
    changes.changed(current.family(), CareBoard.CHANGES);
    return new AskResult.InTurn(steps.plan(slot, ladder).next(clock.instant()));
  }

  private MemberId me() {
    return current.person().member();
  }
}
