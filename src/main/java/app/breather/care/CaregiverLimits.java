package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Caregivers say what suits them, or a parent does for them; parents are warned when they ask. */
@Service
public class CaregiverLimits {

  private final LimitRows rows;
  private final LimitWatch watch;
  private final Members members;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final ObjectProvider<SlotAdvice> advice;

  CaregiverLimits(
      LimitRows rows,
      LimitWatch watch,
      Members members,
      CurrentActor current,
      FamilyChanges changes,
      ObjectProvider<SlotAdvice> advice) {
    this.rows = rows;
    this.watch = watch;
    this.members = members;
    this.current = current;
    this.changes = changes;
    this.advice = advice;
  }

  /** One's own, or a parent anybody's; empty for others as for an id that does not exist. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<LimitCard> of(MemberId caregiver) {
    return mayTouch(caregiver) ? Optional.of(card(caregiver)) : Optional.empty();
  }

  /**
   * @param seen as it was when it was shown; when it is no longer so, nothing is stored
   */
  @Needs(Access.MEMBER)
  @Transactional
  public LimitResult change(LimitCard seen, CareLimits wanted) {
    var caregiver = seen.caregiver();
    if (!mayTouch(caregiver)) {
      return new LimitResult.Gone();
    }
    var problems = wanted.problems();
    if (!problems.isEmpty()) {
      return new LimitResult.Invalid(problems);
    }
    rows.make(current.family().value(), caregiver.value());
    var row = rows.lock(caregiver.value()).orElseThrow();
    if (!row.card().equals(seen)) {
      return new LimitResult.Changed(row.card());
    }
    row.become(wanted);
    changes.changed(current.family(), CareBoard.CHANGES);
    return new LimitResult.Saved();
  }

  /**
   * Those whom it would not suit to be asked now for these times with all children, or with whom it
   * may be too much yet; a parent may go on.
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<LimitWarning> warnings(List<Period> parts) {
    return warnings(parts, CareSlotId.create(), Optional.empty());
  }

  /** As above, with some of the children. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<LimitWarning> warnings(List<Period> parts, Set<ChildId> children) {
    return warnings(parts, CareSlotId.create(), Optional.of(children));
  }

  /** As above, about a slot that there is: its own asks do not count. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<LimitWarning> warnings(List<Period> parts, CareSlotCard slot) {
    return warnings(parts, slot.id(), Optional.of(slot.children()));
  }

  private List<LimitWarning> warnings(
      List<Period> parts, CareSlotId except, Optional<Set<ChildId>> children) {
    if (parts.isEmpty()) {
      return List.of();
    }
    var found = new LinkedHashMap<MemberId, List<LimitBreach>>();
    watch
        .warnings(parts, except)
        .forEach(warning -> found.put(warning.caregiver(), new ArrayList<>(warning.breaches())));
    advice
        .orderedStream()
        .flatMap(one -> one.cautions(parts, children).entrySet().stream())
        .forEach(
            one ->
                found
                    .computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                    .add(new LimitBreach.Advised(one.getValue())));
    return found.entrySet().stream()
        .map(one -> new LimitWarning(one.getKey(), one.getValue()))
        .toList();
  }

  private LimitCard card(MemberId caregiver) {
    return rows.findById(caregiver.value())
        .map(CaregiverLimit::card)
        .orElseGet(() -> new LimitCard(caregiver, 0, CareLimits.NONE));
  }

  private boolean mayTouch(MemberId caregiver) {
    var me = members.me();
    return members.find(caregiver).filter(found -> !found.isParent()).isPresent()
        && (me.isParent() || me.id().equals(caregiver));
  }
}
