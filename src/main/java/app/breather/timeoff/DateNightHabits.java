package app.breather.timeoff;

import app.breather.base.live.FamilyChanges;
import app.breather.base.persistence.ReadOnce;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.Uuids;
import app.breather.base.time.Period;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a family usually goes out, and how often it would like to. Any parent says it for all. */
@Service
public class DateNightHabits {

  private final DateNightHabitRows rows;
  private final PastEvenings past;
  private final TimeOffRecords records;
  private final Families families;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  DateNightHabits(
      DateNightHabitRows rows,
      PastEvenings past,
      TimeOffRecords records,
      Families families,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.past = past;
    this.records = records;
    this.families = families;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** Empty while nobody has said. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<UsualEvening> usual() {
    return habit().flatMap(DateNightHabit::usual);
  }

  /** The next form comes filled in like this; nonsense is not remembered. */
  @Needs(Access.PARENT)
  @Transactional
  public void remember(UsualEvening usual) {
    if (usual.hasSensibleWays()) {
      locked().remember(usual);
    }
  }

  /**
   * @return whether it is one that can be wished for
   */
  @Needs(Access.PARENT)
  @Transactional
  public boolean wish(EveningRhythm rhythm) {
    if (!rhythm.isSensible()) {
      return false;
    }
    locked().wish(rhythm, day(clock.instant()));
    changes.changed(current.family(), TimeOffBoard.CHANGES);
    return true;
  }

  @Needs(Access.PARENT)
  @Transactional
  public void wishForNone() {
    locked().wishForNone();
    changes.changed(current.family(), TimeOffBoard.CHANGES);
  }

  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public EveningsOut eveningsOut() {
    var now = clock.instant();
    return new EveningsOut(
        day(now),
        habit().flatMap(DateNightHabit::rhythm),
        habit().flatMap(DateNightHabit::rhythmSince),
        past.last(now.minus(TimeOffContent.FURTHEST), now).map(this::day),
        next(now));
  }

  private Optional<LocalDate> next(Instant now) {
    var window = new Period(now, now.plus(TimeOffContent.FURTHEST).plus(TimeOffContent.LONGEST));
    return records.overlapping(window).stream()
        .filter(one -> one.kind() == TimeOffKind.DATE_NIGHT && one.state(now).isAhead())
        .map(one -> day(one.period().from()))
        .findFirst();
  }

  private Optional<DateNightHabit> habit() {
    return ReadOnce.readOnce(DateNightHabits.class, rows::read);
  }

  private DateNightHabit locked() {
    rows.make(current.family().value(), Uuids.next());
    return rows.lock().orElseThrow();
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, families.current().zone());
  }
}
