package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceSource;
import app.breather.calendar.AwayRecord;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarSource;
import app.breather.calendar.EntryState;
import app.breather.calendar.Title;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters time off into the shared calendar, and says that who is off has no child then. */
@Component
class TimeOffEntries implements CalendarSource, AbsenceSource {

  private final TimeOffRecords records;
  private final AccessRules access;
  private final CurrentActor current;
  private final Clock clock;

  TimeOffEntries(TimeOffRecords records, AccessRules access, CurrentActor current, Clock clock) {
    this.records = records;
    this.access = access;
    this.current = current;
    this.clock = clock;
  }

  /** From the announcement or the agreement on, also when that was taken back later. */
  @Override
  @Transactional(readOnly = true)
  public List<AwayRecord> records(Period window) {
    return records.stood(window).stream().map(TimeOffStand::record).toList();
  }

  /** Parents see what is wished for too, caregivers only when somebody will be away. */
  @Override
  @Transactional(readOnly = true)
  public List<CalendarEntry> entries(Period window) {
    var now = clock.instant();
    var me = current.member();
    boolean parent = access.allow(Access.PARENT);
    return records.overlapping(window).stream()
        .filter(timeOff -> isShown(timeOff.state(now), parent))
        .flatMap(timeOff -> entries(timeOff, me, now))
        .filter(entry -> entry.period().overlaps(window))
        .toList();
  }

  private static boolean isShown(TimeOffState state, boolean parent) {
    return state.stands() || parent && state.counts();
  }

  private static Stream<CalendarEntry> entries(TimeOff timeOff, MemberId me, Instant now) {
    var movable = TimeOffEntryMoves.movable(timeOff, me, now);
    var state = timeOff.state(now).stands() ? EntryState.NONE : EntryState.ASKED;
    return timeOff
        .people()
        .owners()
        .map(owner -> entry(timeOff, owner, state).moving(movable))
        .map(entry -> TimeOffDays.repeats(timeOff).map(entry::with).orElse(entry));
  }

  private static CalendarEntry entry(TimeOff timeOff, TimeOffPerson owner, EntryState state) {
    return new CalendarEntry(
        "timeoff-" + timeOff.id() + "-" + owner.member(),
        CalendarEntry.Kind.TIME_OFF,
        timeOff.period(),
        title(timeOff),
        Optional.of(owner.member()),
        Set.of(),
        state,
        timeOff.id().route());
  }

  private static Title title(TimeOff timeOff) {
    if (!timeOff.reason().isEmpty()) {
      return Title.written(timeOff.reason());
    }
    return Title.translated(
        timeOff.kind() == TimeOffKind.DATE_NIGHT ? "timeoff.dateNight" : "timeoff.meTime");
  }
}
