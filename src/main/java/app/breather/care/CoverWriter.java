package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Role;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transaction of a yes: locks the caregiver and then the slot, judges, writes. */
@Component
class CoverWriter {

  private final CareSlots slots;
  private final CareEvents events;
  private final Members members;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  CoverWriter(
      CareSlots slots,
      CareEvents events,
      Members members,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.slots = slots;
    this.events = events;
    this.members = members;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Transactional
  AcceptResult write(
      CareSlotId id, MemberId caregiver, List<Period> wanted, Set<MemberId> companions) {
    var by = current.person().member();
    if (!by.equals(caregiver) && !areCaregivers(caregiver, companions)) {
      return new AcceptResult.Gone();
    }
    members.lock(caregiver);
    var found = slots.lock(id.value());
    if (found.isEmpty()) {
      return new AcceptResult.Gone();
    }
    var slot = found.get();
    var now = clock.instant();
    var refusal = refusal(slot, caregiver, by, wanted, now);
    if (refusal != null) {
      return refusal;
    }
    slot.askOf(caregiver)
        .filter(ask -> ask.mayBecome(AskState.ACCEPTED))
        .orElseGet(() -> slot.ask(caregiver, now, slot.period().from()))
        .accept(by, now);
    slot.cover(caregiver, wanted, companions, now);
    for (var part : wanted) {
      events.save(new CareEvent(id, CareHappening.ACCEPTED, by, now).about(caregiver).over(part));
    }
    changes.changed(current.family(), CareBoard.CHANGES);
    return new AcceptResult.Accepted(List.copyOf(wanted), slot.coverage(now));
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
    var gaps = slot.gaps();
    if (wanted.stream().anyMatch(part -> gaps.stream().noneMatch(gap -> gap.contains(part)))
        && wanted.stream().allMatch(slot.period()::contains)) {
      return CareBoard.taken(slot);
    }
    return !wanted.isEmpty() && wanted.stream().allMatch(part -> AcceptRules.fits(part, gaps))
        ? null
        : new AcceptResult.DoesNotFit(gaps);
  }

  private boolean areCaregivers(MemberId caregiver, Set<MemberId> companions) {
    var named = new HashSet<>(companions);
    named.add(caregiver);
    return members.all().stream()
        .filter(member -> member.role() == Role.CAREGIVER)
        .map(MemberCard::id)
        .collect(Collectors.toSet())
        .containsAll(named);
  }
}
