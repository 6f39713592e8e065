package app.breather.calendar.busy;

import app.breather.base.fetch.Fetched;
import app.breather.base.fetch.Fetching;
import app.breather.base.jobs.Job;
import app.breather.calendar.file.CalendarFiles;
import app.breather.calendar.file.CalendarFiles.Opened;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks other calendars when it is time. Holds nothing of the database while it waits. */
@Component
class BusyReading implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(BusyReading.class);

  /** Slow servers of others must not keep reminders and letters waiting. */
  private final Semaphore atOnce = new Semaphore(2);

  private final BusyStore store;
  private final BusyWindow window;
  private final Fetching fetching;

  BusyReading(BusyStore store, BusyWindow window, Fetching fetching) {
    this.store = store;
    this.window = window;
    this.fetching = fetching;
  }

  @Override
  public String name() {
    return BusyStore.JOB;
  }

  @Override
  public void run(UUID calendar) {
    if (!atOnce.tryAcquire()) {
      store.postpone(calendar);
      return;
    }
    try {
      store.due(calendar).ifPresent(due -> ask(calendar, due));
    } finally {
      atOnce.release();
    }
  }

  private void ask(UUID calendar, BusyStore.Due due) {
    switch (fetch(due)) {
      case Fetched.News<Opened>(var opened, var stamp) -> keep(calendar, opened, stamp);
      case Fetched.NoNews<Opened> _ -> store.unchanged(calendar);
      case Fetched.Failed<Opened>(var reason, var pause) ->
          store.failed(calendar, BusyProblem.of(reason), pause);
    }
  }

  private void keep(UUID calendar, Opened opened, Fetched.Stamp stamp) {
    switch (opened) {
      case Opened.Readable(var file) ->
          store.read(calendar, file.busy(window.now(), window.zone()), stamp);
      case Opened.NoCalendar _ -> store.failed(calendar, BusyProblem.NO_CALENDAR, Duration.ZERO);
      case Opened.TooLarge _ -> store.failed(calendar, BusyProblem.TOO_LARGE, Duration.ZERO);
    }
  }

  /** What we fail to read once, we fail to read in a minute; so it counts as the file's fault. */
  private Fetched<Opened> fetch(BusyStore.Due due) {
    try {
      return fetching.fetch(due.address(), due.known(), CalendarFiles::open);
    } catch (RuntimeException e) {
      LOG.warn("A calendar could not be read", e);
      return new Fetched.Failed<>(Fetched.Reason.UNUSABLE, Duration.ZERO);
    }
  }
}
