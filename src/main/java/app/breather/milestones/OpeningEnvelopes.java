package app.breather.milestones;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Children;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent opens their own envelope. Opened for one, it says nothing to the other. */
@Service
public class OpeningEnvelopes {

  /** How far ahead a day can be chosen, and how long ago something seen. */
  public static final int MOST_YEARS = 20;

  private final MilestoneOpeningRows rows;
  private final Envelopes envelopes;
  private final Children children;
  private final Families families;
  private final FamilyChanges changes;
  private final CurrentActor current;
  private final Clock clock;

  OpeningEnvelopes(
      MilestoneOpeningRows rows,
      Envelopes envelopes,
      Children children,
      Families families,
      FamilyChanges changes,
      CurrentActor current,
      Clock clock) {
    this.rows = rows;
    this.envelopes = envelopes;
    this.children = children;
    this.families = families;
    this.changes = changes;
    this.current = current;
    this.clock = clock;
  }

  /**
   * "I saw it": opens what was dated up to that day.
   *
   * @param day in the family's zone, not after today
   */
  @Needs(Access.PARENT)
  @Transactional
  public OpenResult saw(ChildId child, MilestoneKind kind, LocalDate day) {
    if (!isKnown(child) || !MilestoneKind.seen().contains(kind)) {
      return new OpenResult.Gone();
    }
    if (day.isAfter(today()) || day.isBefore(today().minusYears(MOST_YEARS))) {
      return new OpenResult.NoSuchDay();
    }
    return open(MilestoneOpening.saw(current.member(), child, kind, day, clock.instant()));
  }

  /** Opens all there is; what is recorded later is sealed as before. */
  @Needs(Access.PARENT)
  @Transactional
  public OpenResult openEverything(ChildId child) {
    var now = clock.instant();
    return isKnown(child)
        ? open(MilestoneOpening.everything(current.member(), child, now, now))
        : new OpenResult.Gone();
  }

  private OpenResult open(MilestoneOpening opening) {
    var before = new HashSet<>(envelopes.ofMe());
    rows.save(opening);
    changed();
    return new OpenResult.Opened(
        envelopes.ofMe().stream().filter(card -> !before.contains(card)).toList());
  }

  /**
   * Lets it open by itself when that day begins, instead of on any day chosen before.
   *
   * @param day in the family's zone, after today
   */
  @Needs(Access.PARENT)
  @Transactional
  public OpenResult openOn(ChildId child, LocalDate day) {
    if (!isKnown(child)) {
      return new OpenResult.Gone();
    }
    if (!day.isAfter(today()) || day.isAfter(today().plusYears(MOST_YEARS))) {
      return new OpenResult.NoSuchDay();
    }
    var now = clock.instant();
    rows.removeAhead(current.member().value(), child.value(), now);
    rows.save(
        MilestoneOpening.everything(
            current.member(), child, day.atStartOfDay(zone()).toInstant(), now));
    changed();
    return new OpenResult.Waits(day);
  }

  /** Forgets the day that was chosen; false when there is none. */
  @Needs(Access.PARENT)
  @Transactional
  public boolean stayClosed(ChildId child) {
    boolean was = rows.removeAhead(current.member().value(), child.value(), clock.instant()) > 0;
    changed();
    return was;
  }

  /** On which day the acting parent's envelopes open, of those children for whom one is chosen. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Map<ChildId, LocalDate> chosenDays() {
    var now = clock.instant();
    BinaryOperator<LocalDate> last = (_, later) -> later;
    return rows.of(current.member().value()).stream()
        .filter(opening -> opening.isAhead(now))
        .collect(Collectors.toMap(MilestoneOpening::child, one -> dayOf(one.opensAt()), last));
  }

  private boolean isKnown(ChildId child) {
    return children.all().stream().anyMatch(known -> known.id().equals(child));
  }

  private LocalDate today() {
    return dayOf(clock.instant());
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone());
  }

  private ZoneId zone() {
    return families.current().zone();
  }

  private void changed() {
    changes.changed(current.family(), MilestoneMessages.changesOf(current.member()));
  }
}
