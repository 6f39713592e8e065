package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.text.Texts;
import app.breather.base.time.Period;
import app.breather.calendar.movein.MoveInId;
import app.breather.calendar.movein.MovedCare;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Slots that came along from another calendar, opened and taken back many at once. */
@Component
class MovedSlots implements MovedCare {

  private final CareSlots slots;
  private final CareEvents events;
  private final Children children;
  private final Reminding reminding;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  MovedSlots(
      CareSlots slots,
      CareEvents events,
      Children children,
      Reminding reminding,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.slots = slots;
    this.events = events;
    this.children = children;
    this.reminding = reminding;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Predicate<Period> possible() {
    var now = clock.instant();
    var kids = kids();
    return period ->
        now.isBefore(period.from()) && content(new Wanted("", period), kids).problems().isEmpty();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void seek(MoveInId moveIn, List<Wanted> all) {
    var now = clock.instant();
    var kids = kids();
    var by = current.person().member();
    var opened =
        slots.saveAll(
            all.stream()
                .map(one -> CareSlot.open(content(one, kids), by, now).movedIn(moveIn))
                .toList());
    opened.forEach(reminding::lookAgain);
    happened(opened, CareHappening.OPENED, now);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int end(MoveInId moveIn) {
    var now = clock.instant();
    var untouched = slots.lockUntouched(moveIn.value());
    untouched.forEach(slot -> slot.takeBack(now));
    happened(untouched, CareHappening.CANCELLED, now);
    return untouched.size();
  }

  private void happened(List<CareSlot> these, CareHappening what, Instant now) {
    if (these.isEmpty()) {
      return;
    }
    var by = current.person().member();
    events.saveAll(
        these.stream()
            .map(slot -> new CareEvent(slot.id(), what, by, now).over(slot.period()))
            .toList());
    slots.flush();
    changes.changed(current.family(), CareBoard.CHANGES);
  }

  private Set<ChildId> kids() {
    return children.all().stream().map(ChildCard::id).collect(Collectors.toSet());
  }

  private static CareSlotContent content(Wanted wanted, Set<ChildId> kids) {
    var purpose = Texts.shortened(wanted.title(), CareSlotContent.PURPOSE_LENGTH);
    return new CareSlotContent(wanted.period(), kids, purpose, "", "");
  }
}
