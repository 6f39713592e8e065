package app.breather.calendar.busy;

import app.breather.base.fetch.Fetched.Stamp;
import app.breather.base.fetch.WebAddress;
import app.breather.base.jobs.Jobs;
import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.calendar.Absences;
import app.breather.calendar.file.CalendarFile;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of a calendar before it is asked, and what is kept afterwards. */
@Component
class BusyStore {

  static final String JOB = "calendar.busy";

  private final BusyCalendarRows rows;
  private final BusySpanRows spans;
  private final BusyWindow window;
  private final Members members;
  private final Jobs jobs;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  BusyStore(
      BusyCalendarRows rows,
      BusySpanRows spans,
      BusyWindow window,
      Members members,
      Jobs jobs,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.spans = spans;
    this.window = window;
    this.members = members;
    this.jobs = jobs;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** Where and how to ask. */
  record Due(WebAddress address, Stamp known) {}

  /** Empty when there is nothing to ask now; of a member who left, nothing is kept. */
  @Transactional
  public Optional<Due> due(UUID id) {
    var now = clock.instant();
    var found = rows.findById(id);
    if (found.filter(calendar -> members.find(calendar.member()).isEmpty()).isPresent()) {
      rows.delete(found.get());
      return Optional.empty();
    }
    return found
        .filter(calendar -> calendar.isDue(now))
        .flatMap(
            calendar -> calendar.address().map(address -> new Due(address, calendar.stamp(now))));
  }

  @Transactional
  public void read(UUID id, CalendarFile.Busy busy, Stamp stamp) {
    settle(id, calendar -> keep(calendar, busy, stamp));
  }

  @Transactional
  public void postpone(UUID id) {
    settle(id, calendar -> calendar.postpone(clock.instant()));
  }

  @Transactional
  public void unchanged(UUID id) {
    settle(id, calendar -> calendar.unchanged(clock.instant()));
  }

  @Transactional
  public void failed(UUID id, BusyProblem why, Duration pause) {
    settle(id, calendar -> calendar.failed(why, pause, clock.instant()));
  }

  /** In the transaction of who has its row. */
  void keep(BusyCalendar calendar, CalendarFile.Busy busy, Stamp stamp) {
    var kept = BusySpan.of(busy.spans(), window.now(), calendar.keepsTitles());
    spans.replace(calendar, kept);
    calendar.read(kept.size(), busy.leftOut(), stamp, clock.instant());
  }

  private void settle(UUID id, Consumer<BusyCalendar> outcome) {
    rows.lock(id)
        .filter(calendar -> !calendar.hasEnded())
        .ifPresent(
            calendar -> {
              outcome.accept(calendar);
              saved(calendar);
            });
  }

  /** Stores it, sees to it that it is asked when it is due, and tells who looks. */
  BusyCalendar saved(BusyCalendar calendar) {
    var stored = rows.saveAndFlush(calendar);
    stored.nextAt().ifPresent(when -> jobs.schedule(JOB, stored.id().value(), when));
    changes.changed(current.family(), Absences.CHANGE);
    return stored;
  }
}
