package app.breather.calendar.busy;

import app.breather.base.fetch.Fetched.Stamp;
import app.breather.base.fetch.WebAddress;
import app.breather.base.jobs.Jobs;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.file.CalendarFile;
import app.breather.calendar.file.CalendarFiles.Opened;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own other calendars, by which one is busy. Nobody else learns that there are any. */
@Service
public class BusyCalendars {

  /** Of one member. */
  public static final int MOST = 5;

  private final BusyCalendarRows rows;
  private final BusySpanRows spans;
  private final BusyStore store;
  private final BusyWindow window;
  private final Jobs jobs;
  private final CurrentActor current;
  private final Clock clock;

  BusyCalendars(
      BusyCalendarRows rows,
      BusySpanRows spans,
      BusyStore store,
      BusyWindow window,
      Jobs jobs,
      CurrentActor current,
      Clock clock) {
    this.rows = rows;
    this.spans = spans;
    this.store = store;
    this.window = window;
    this.jobs = jobs;
    this.current = current;
    this.clock = clock;
  }

  /** In the order in which they were added. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<BusyCalendarCard> mine() {
    return own().stream().map(BusyCalendar::card).toList();
  }

  /**
   * From an address, which is asked soon, and then again and again.
   *
   * @param titles whether to keep what it is, for oneself to read
   */
  @Needs(Access.MEMBER)
  @Transactional
  public BusyResult follow(String pasted, boolean titles) {
    var address = WebAddress.parse(pasted);
    if (address.isEmpty()) {
      return new BusyResult.NoAddress();
    }
    var own = own();
    if (own.stream().anyMatch(known -> known.address().equals(address))) {
      return new BusyResult.Known();
    }
    return own.size() >= MOST
        ? new BusyResult.TooMany(MOST)
        : added(BusyCalendar.at(address.get(), me(), titles, clock.instant()));
  }

  /**
   * What a file has by now; another one of the same name replaces it.
   *
   * @param file as it was opened
   */
  @Needs(Access.MEMBER)
  @Transactional
  public BusyResult take(String name, Opened file, boolean titles) {
    return switch (file) {
      case Opened.Readable(var read) -> keep(name, read.busy(window.now(), window.zone()), titles);
      case Opened.NoCalendar _ -> new BusyResult.NoCalendar();
      case Opened.TooLarge _ -> new BusyResult.TooLarge();
    };
  }

  private BusyResult keep(String name, CalendarFile.Busy busy, boolean titles) {
    var own = own();
    var before = own.stream().filter(known -> known.isFileCalled(name)).findFirst();
    if (before.isEmpty() && own.size() >= MOST) {
      return new BusyResult.TooMany(MOST);
    }
    var calendar =
        rows.saveAndFlush(
            before.orElseGet(() -> BusyCalendar.file(name, me(), titles, clock.instant())));
    calendar.replaced(titles);
    store.keep(calendar, busy, Stamp.NONE);
    return added(calendar);
  }

  private BusyResult added(BusyCalendar calendar) {
    return new BusyResult.Added(store.saved(calendar).card());
  }

  /** Asks it once more at once, unless that was just done; false when it is unknown. */
  @Needs(Access.MEMBER)
  @Transactional
  public boolean refresh(BusyCalendarId id) {
    var found = lock(id).filter(calendar -> !calendar.hasEnded());
    found.ifPresent(
        calendar -> {
          calendar.askNow(clock.instant());
          store.saved(calendar);
        });
    return found.isPresent();
  }

  /** Its times are gone at once, it itself after a while; false when it is unknown. */
  @Needs(Access.MEMBER)
  @Transactional
  public boolean end(BusyCalendarId id) {
    var found = lock(id);
    found
        .filter(calendar -> !calendar.hasEnded())
        .ifPresent(
            calendar -> {
              var now = clock.instant();
              calendar.end(now);
              spans.show(calendar, false);
              jobs.schedule(BusyForgetting.JOB, id.value(), now.plus(BusyPace.UNDO));
              store.saved(calendar);
            });
    return found.isPresent();
  }

  /** Takes {@link #end} back; false when it is unknown, or gone by now. */
  @Needs(Access.MEMBER)
  @Transactional
  public boolean goOn(BusyCalendarId id) {
    var found = lock(id);
    found
        .filter(BusyCalendar::hasEnded)
        .ifPresent(
            calendar -> {
              calendar.goOn(clock.instant());
              spans.show(calendar, true);
              store.saved(calendar);
            });
    return found.isPresent();
  }

  private List<BusyCalendar> own() {
    return rows.of(me().value());
  }

  private Optional<BusyCalendar> lock(BusyCalendarId id) {
    return rows.lock(id.value()).filter(calendar -> calendar.member().equals(me()));
  }

  private MemberId me() {
    return current.person().member();
  }
}
