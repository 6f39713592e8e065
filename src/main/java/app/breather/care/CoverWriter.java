package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.family.PromiseTurns;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transaction of a yes: locks accounts, members and then the slot, judges, writes. */
@Component
class CoverWriter {

  private final CareSlots slots;
  private final CareEvents events;
  private final PromiseTurns turns;
  private final PromiseJudge judge;
  private final Members members;
  private final CareMessages messages;
  private final LadderSteps ladder;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  CoverWriter(
      CareSlots slots,
      CareEvents events,
      PromiseTurns turns,
      PromiseJudge judge,
      Members members,
      CareMessages messages,
      LadderSteps ladder,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.slots = slots;
    this.events = events;
    this.turns = turns;
    this.judge = judge;
    this.members = members;
    this.messages = messages;
    this.ladder = ladder;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** What came of one transaction. */
  sealed interface Written {

    record Settled(AcceptResult result) implements Written {}

    /** Nothing was written: they come along as promised before, and must be locked before. */
    record Together(Set<MemberId> companions) implements Written {}
  }

  @Needs(Access.CAREGIVER)
  @Transactional
  public Written accept(CareSlotId id, List<Period> wanted, Set<MemberId> companions) {
    return write(id, current.member(), wanted, companions, CareMessages.ENTERED);
  }

  @Needs(Access.PARENT)
  @Transactional
  public Written enter(
      CareSlotId id, MemberId caregiver, List<Period> wanted, Set<MemberId> companions) {
    return write(id, caregiver, wanted, companions, CareMessages.ENTERED);
  }

  /** A parent takes what the caregiver has offered. */
  @Needs(Access.PARENT)
  @Transactional
  public Written takeUp(CareSlotId id, MemberId caregiver, Period offered) {
    return write(id, caregiver, List.of(offered), Set.of(), CareMessages.OFFER_TAKEN);
  }

  /**
   * @param told to the caregiver, if somebody else acts
   */
  private Written write(
      CareSlotId id,
      MemberId caregiver,
      List<Period> wanted,
      Set<MemberId> companions,
      String told) {
    var by = current.member();
    var people = with(caregiver, companions);
    if (!by.equals(caregiver) && !areCaregivers(people)) {
      return new Written.Settled(new AcceptResult.Gone());
    }
    var accounts = turns.take(people);
    var found = slots.lock(id.value());
    if (accounts.isEmpty() || found.isEmpty()) {
      return new Written.Settled(new AcceptResult.Gone());
    }
    var slot = found.get();
    var replaced = slot.covers().of(caregiver).askedAgain();
    var before = companions(replaced);
    if (by.equals(caregiver) && !companions.containsAll(before)) {
      return new Written.Together(before);
    }
    var refusal = refusal(slot, caregiver, by, wanted, clock.instant());
    if (refusal != null) {
      return new Written.Settled(refusal);
    }
    var clash =
        judge.clash(people, accounts.get(), wanted, replaced.stream().map(Cover::id).toList());
    return new Written.Settled(
        clash.orElseGet(() -> promise(slot, caregiver, wanted, companions, told)));
  }

  private AcceptResult promise(
      CareSlot slot,
      MemberId caregiver,
      List<Period> wanted,
      Set<MemberId> companions,
      String told) {
    var now = clock.instant();
    var by = current.member();
    if (!slot.covers().of(caregiver).endAskedAgain(now).isEmpty()) {
      slots.flush();
    }
    slot.askOf(caregiver)
        .filter(ask -> ask.mayBecome(AskState.ACCEPTED))
        .orElseGet(() -> slot.ask(caregiver, by, now, slot.period().from()))
        .accept(by, now);
    slot.cover(caregiver, wanted, companions, now);
    for (var part : wanted) {
      events.save(new CareEvent(slot.id(), happening(told), by, now).about(caregiver).over(part));
    }
    changes.changed(current.family(), CareBoard.CHANGES);
    var coverage = slot.coverage(now);
    messages.accepted(slot, caregiver, wanted, coverage, told);
    if (coverage != Coverage.COVERED) {
      ladder.goOn(slot);
    }
    return new AcceptResult.Accepted(List.copyOf(wanted), coverage);
  }

  private static CareHappening happening(String told) {
    return told.equals(CareMessages.OFFER_TAKEN)
        ? CareHappening.OFFER_TAKEN
        : CareHappening.ACCEPTED;
  }

  private static @Nullable AcceptResult refusal(
      CareSlot slot, MemberId caregiver, MemberId by, List<Period> wanted, Instant now) {
    boolean own = by.equals(caregiver);
    var ask = slot.askOf(caregiver);
    if (own && ask.filter(a -> a.mayBecome(AskState.ACCEPTED)).isEmpty()) {
      return new AcceptResult.Gone();
    }
    if (slot.isCancelled()) {
      return new AcceptResult.Cancelled();
    }
    if (own && slot.isOver(now)) {
      return new AcceptResult.Over();
    }
    var gaps = slot.covers().openTo(caregiver);
    if (wanted.stream().anyMatch(part -> gaps.stream().noneMatch(gap -> gap.contains(part)))
        && wanted.stream().allMatch(slot.period()::contains)) {
      return CareBoard.taken(slot, gaps);
    }
    return !wanted.isEmpty() && wanted.stream().allMatch(part -> AcceptRules.fits(part, gaps))
        ? null
        : new AcceptResult.DoesNotFit(gaps);
  }

  private static Set<MemberId> companions(List<Cover> covers) {
    return covers.stream()
        .flatMap(cover -> cover.companions().stream())
        .collect(Collectors.toSet());
  }

  private static Set<MemberId> with(MemberId caregiver, Set<MemberId> companions) {
    var people = new HashSet<>(companions);
    people.add(caregiver);
    return people;
  }

  private boolean areCaregivers(Set<MemberId> people) {
    return members.caregivers().stream()
        .map(MemberCard::id)
        .collect(Collectors.toSet())
        .containsAll(people);
  }
}
