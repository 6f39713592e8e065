package app.breather.calendar;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.RepeatedTime;
import app.breather.family.Families;
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
  private final Families families;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  ProtectedTimes(
      ProtectedRows rows,
      Families families,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.families = families;
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
                rows.heldFrom(today()).size() >= MOST
                    ? new ProtectedResult.TooMany()
                    : stored(
                        new ProtectedTime(content, current.person().member(), clock.instant())));
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
    return stored(kept);
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
              stored(kept);
            });
    return found.isPresent();
  }

  /** Takes {@link #end} back. */
  @Needs(Access.PARENT)
  @Transactional
  public ProtectedResult goOn(ProtectedTimeId id) {
    var found = rows.lock(id.value());
    found.ifPresent(ProtectedTime::goOn);
    return found.map(this::stored).orElseGet(ProtectedResult.Unknown::new);
  }

  private ProtectedResult stored(ProtectedTime kept) {
    var card = rows.saveAndFlush(kept).card();
    changes.changed(current.family(), Absences.CHANGE);
    return new ProtectedResult.Kept(card);
  }

  private Optional<ProtectedResult> refusal(ProtectedContent content) {
    if (content.name().isEmpty()) {
      return Optional.of(new ProtectedResult.NoName());
    }
    if (isFar(content.time())) {
      return Optional.of(new ProtectedResult.TooFar());
    }
    return content.time().recurrence().firstDay(content.time().start()).isEmpty()
        ? Optional.of(new ProtectedResult.Never())
        : Optional.empty();
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
