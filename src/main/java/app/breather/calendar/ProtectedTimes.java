package app.breather.calendar;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.HistoryLine.Happening;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Time that a family keeps for itself: any parent says so, and all parents know. */
@Service
public class ProtectedTimes {

  public static final int MOST = 20;

  private static final int REACH_YEARS = 5;

  private final ProtectedRows rows;
  private final ProtectedEvents events;
  private final Families families;
  private final Members members;
  private final Children children;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  ProtectedTimes(
      ProtectedRows rows,
      ProtectedEvents events,
      Families families,
      Members members,
      Children children,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.events = events;
    this.families = families;
    this.members = members;
    this.children = children;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** What is kept and not over yet, in the order in which it was recorded. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<ProtectedCard> all() {
    return rows.heldFrom(today().minusDays(1)).stream().map(ProtectedTime::card).toList();
  }

  @Needs(Access.PARENT)
  @Transactional
  public ProtectedResult keep(ProtectedContent content) {
    return refusal(content)
        .orElseGet(
            () ->
                isRoomForMore()
                    ? stored(
                        new ProtectedTime(content, current.person().member(), clock.instant()),
                        Happening.ENTERED)
                    : new ProtectedResult.TooMany());
  }

  boolean isRoomForMore() {
    return rows.heldFrom(today()).size() < MOST;
  }

  /**
   * @param version of the card on which the change is based
   */
  @Needs(Access.PARENT)
  @Transactional
  public ProtectedResult change(ProtectedTimeId id, int version, ProtectedContent content) {
    return refusal(content)
        .orElseGet(
            () ->
                rows.lock(id.value())
                    .filter(kept -> !kept.hasEnded())
                    .map(kept -> change(kept, version, content))
                    .orElseGet(ProtectedResult.Unknown::new));
  }

  private ProtectedResult change(ProtectedTime kept, int version, ProtectedContent content) {
    if (kept.card().version() != version) {
      return new ProtectedResult.ChangedMeanwhile(kept.card());
    }
    kept.change(content);
    return stored(kept, Happening.CHANGED);
  }

  /** False when it is unknown. Ending it twice ends it once. */
  @Needs(Access.PARENT)
  @Transactional
  public boolean end(ProtectedTimeId id) {
    var found = rows.lock(id.value());
    found
        .filter(kept -> !kept.hasEnded())
        .ifPresent(
            kept -> {
              kept.end(current.person().member(), clock.instant());
              stored(kept, Happening.REMOVED);
            });
    return found.isPresent();
  }

  /** As {@link #end}; false too when somebody has changed it since. */
  boolean endAsSeen(ProtectedCard seen) {
    return rows.lock(seen.id().value())
        .filter(kept -> !kept.hasEnded() && kept.card().equals(seen))
        .filter(_ -> end(seen.id()))
        .isPresent();
  }

  /** Takes {@link #end} back. */
  @Needs(Access.PARENT)
  @Transactional
  public ProtectedResult goOn(ProtectedTimeId id) {
    var found = rows.lock(id.value());
    return found.map(this::goOn).orElseGet(ProtectedResult.Unknown::new);
  }

  private ProtectedResult goOn(ProtectedTime kept) {
    if (!kept.hasEnded()) {
      return new ProtectedResult.Kept(kept.card());
    }
    kept.goOn();
    return stored(kept, Happening.BROUGHT_BACK);
  }

  private ProtectedResult stored(ProtectedTime kept, Happening what) {
    var card = rows.saveAndFlush(kept).card();
    events.save(new ProtectedEvent(card, what, current.person().member(), clock.instant()));
    changes.changed(current.family(), Absences.CHANGE);
    return new ProtectedResult.Kept(card);
  }

  /** Why it cannot be kept. */
  Optional<ProtectedResult> refusal(ProtectedContent content) {
    if (content.name().isEmpty()) {
      return Optional.of(new ProtectedResult.NoName());
    }
    if (content.outing().filter(outing -> !goes(outing)).isPresent()) {
      return Optional.of(new ProtectedResult.NobodyGoes());
    }
    if (isFar(content.time())) {
      return Optional.of(new ProtectedResult.TooFar());
    }
    return content.time().recurrence().firstDay(content.time().start()).isEmpty()
        ? Optional.of(new ProtectedResult.Never())
        : Optional.empty();
  }

  private boolean goes(Outing outing) {
    return outing.isOf(
        members.parents().stream().map(MemberCard::id).toList(),
        children.all().stream().map(ChildCard::id).toList());
  }

  private boolean isFar(RepeatedTime time) {
    var today = today();
    return time.start().isBefore(today.minusYears(REACH_YEARS))
        || time.start().isAfter(today.plusYears(REACH_YEARS));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), families.current().zone());
  }
}
