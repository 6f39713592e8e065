package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.security.Role;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Slots as the acting person may see them. */
@Service
public class CareBoard {

  /** The kind of change that concerns this board. */
  public static final String CHANGES = "care";

  private static final Duration AHEAD = Duration.ofDays(90);

  private final CareSlots slots;
  private final SlotsInTime inTime;
  private final CareEvents events;
  private final SentReminders reminders;
  private final AccountClashes clashes;
  private final Members members;
  private final CurrentActor current;
  private final Clock clock;

  CareBoard(
      CareSlots slots,
      SlotsInTime inTime,
      CareEvents events,
      SentReminders reminders,
      AccountClashes clashes,
      Members members,
      CurrentActor current,
      Clock clock) {
    this.slots = slots;
    this.inTime = inTime;
    this.events = events;
    this.reminders = reminders;
    this.clashes = clashes;
    this.members = members;
    this.current = current;
    this.clock = clock;
  }

  /** Empty for a caregiver who is neither asked nor promised, as for an id that does not exist. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<CareSlotCard> slot(CareSlotId id) {
    var me = members.me();
    return slots
        .findById(id.value())
        .filter(slot -> me.role() == Role.PARENT || slot.concerns(me.id(), clock.instant()))
        .map(slot -> card(slot, me.role(), me.id()));
  }

  /** Those of them that exist in this family, soonest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<CareSlotCard> slots(Set<CareSlotId> ids) {
    return ids.isEmpty()
        ? List.of()
        : slots.findAll(ids.stream().map(CareSlotId::value).toList()).stream()
            .map(slot -> card(slot, Role.PARENT, current.member()))
            .toList();
  }

  /** What lies ahead, at most ninety days, soonest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<CareSlotCard> ahead() {
    var now = clock.instant();
    return during(new Period(now, now.plus(AHEAD)));
  }

  /** All that overlaps the window, soonest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<CareSlotCard> during(Period window) {
    return inTime.overlapping(window).stream()
        .map(slot -> card(slot, Role.PARENT, current.member()))
        .toList();
  }

  /** What the caregiver is asked or has promised and is not over, soonest first. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public List<CareSlotCard> concerningMe() {
    var me = current.member();
    return slots.findConcerning(me.value(), clock.instant()).stream()
        .map(slot -> card(slot, Role.CAREGIVER, me))
        .toList();
  }

  /** When the acting person has promised something here and in another family too. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<Period> myClashes() {
    var me = current.person();
    return clashes.of(me.account(), me.family(), clock.instant());
  }

  /** Newest first, at most fifty lines. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<CareHistoryLine> history(CareSlotId id) {
    return events.findTop50BySlotIdOrderByAtDescIdDesc(id.value()).stream()
        .map(CareEvent::line)
        .toList();
  }

  /** In the order in which they went. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<ReminderLine> reminders(CareSlotId id) {
    return reminders.findBySlotIdOrderBySentAtAscIdAsc(id.value()).stream()
        .map(SentReminder::line)
        .toList();
  }

  @Transactional(readOnly = true)
  AcceptResult takenMeanwhile(CareSlotId id) {
    return slots
        .findById(id.value())
        .map(slot -> taken(slot, slot.covers().gaps()))
        .orElseGet(AcceptResult.Gone::new);
  }

  static AcceptResult taken(CareSlot slot, List<Period> stillOpen) {
    var by = slot.covers().standing().stream().map(Cover::caregiver).distinct().toList();
    return new AcceptResult.TakenMeanwhile(by, stillOpen);
  }

  private CareSlotCard card(CareSlot slot, Role role, MemberId me) {
    var only = role == Role.PARENT ? Optional.<MemberId>empty() : Optional.of(me);
    return CareSlotCard.of(slot, clock.instant(), only);
  }
}
