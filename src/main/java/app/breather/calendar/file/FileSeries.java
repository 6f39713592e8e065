package app.breather.calendar.file;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Where one event of a file stands in time, with all its repeats. */
record FileSeries(FileEvent event, ZoneRules clock, FileZones.Lookup zones, Tally tally) {

  /**
   * @param local its start on the clock of the series
   */
  record One(Instant start, LocalDateTime local, FileEvent.Date date) {}

  static FileSeries of(FileEvent event, FileZones.Lookup zones, Tally tally) {
    return new FileSeries(event, zones.clockOf(event.start()), zones, tally);
  }

  /** Those that may reach into the window, in order. */
  Collection<One> in(Period window) {
    var found = new TreeMap<Instant, One>();
    var repeats = event.repeats();
    if (repeats.rules().isEmpty()) {
      put(found, new FileEvent.Date(event.start(), Optional.empty()));
    }
    ruled(repeats.rules(), window).forEach(local -> put(found, date(local)));
    repeats.dates().forEach(date -> put(found, date));
    ruled(repeats.exceptRules(), window)
        .forEach(local -> found.remove(FileZones.instant(local, clock)));
    var except = new Moments();
    repeats.except().forEach(time -> except.add(time, zones));
    found.values().removeIf(one -> except.contain(one.start(), one.local()));
    return found.values();
  }

  private void put(TreeMap<Instant, One> found, FileEvent.Date date) {
    tally.spend(3);
    var start = zones.instant(date.start());
    var offset = clock.getOffset(start);
    found.putIfAbsent(start, new One(start, LocalDateTime.ofInstant(start, offset), date));
  }

  /** The same kind of time as the first one. */
  private FileEvent.Date date(LocalDateTime local) {
    return new FileEvent.Date(at(event.start(), local), Optional.empty());
  }

  private static FileTime at(FileTime like, LocalDateTime local) {
    return switch (like) {
      case FileTime.Day _ -> new FileTime.Day(local.toLocalDate());
      case FileTime.Clock(_, var zone) -> new FileTime.Clock(local, zone);
      case FileTime.Utc _ -> new FileTime.Utc(local.toInstant(ZoneOffset.UTC));
    };
  }

  private List<LocalDateTime> ruled(List<FileRule> rules, Period window) {
    if (rules.isEmpty()) {
      return List.of();
    }
    var length = Duration.between(zones.instant(event.start()), end(first()));
    var from = window.from().minus(length.plusDays(2));
    var start = event.start().local();
    return rules.stream()
        .flatMap(
            rule ->
                rule
                    .occurrences(
                        start, local(from), local(window.until()).plusDays(1), clock, tally)
                    .stream())
        .toList();
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getOffset(instant));
  }

  FileEvent.Date first() {
    return new FileEvent.Date(event.start(), Optional.empty());
  }

  /** Moved as one before it was, and with it all that follow. */
  FileEvent.Date following(FileEvent.Date date, FileEvent change) {
    var moved = Duration.between(change.replaces().orElseThrow().local(), change.start().local());
    return new FileEvent.Date(
        at(change.start(), date.start().local().plus(moved)), Optional.empty());
  }

  /**
   * Empty for a moment, which takes no time.
   *
   * @throws Unreadable when it ends before it starts
   */
  Optional<Period> period(FileEvent.Date date) {
    var from = zones.instant(date.start());
    var until = end(date);
    if (until.isBefore(from)) {
      throw new Unreadable(LeftOut.UNREADABLE);
    }
    return Period.between(from, until);
  }

  /** With an end, each is exactly as long as the first; with a duration, days are on the clock. */
  private Instant end(FileEvent.Date date) {
    var first = date.end().isPresent() ? date.start() : event.start();
    return switch (date.end().orElse(event.end())) {
      case FileEvent.End.At(var end) -> sameLength(first, end, date.start());
      case FileEvent.End.After(var length) ->
          length.after(date.start().local(), zones.clockOf(date.start()));
      case FileEvent.End.Unsaid() ->
          date.start() instanceof FileTime.Day(var day)
              ? zones.instant(new FileTime.Day(day.plusDays(1)))
              : zones.instant(date.start());
    };
  }

  private Instant sameLength(FileTime first, FileTime end, FileTime start) {
    return first instanceof FileTime.Day(var firstDay)
            && end instanceof FileTime.Day(var endDay)
            && start instanceof FileTime.Day(var day)
        ? zones.instant(new FileTime.Day(day.plusDays(ChronoUnit.DAYS.between(firstDay, endDay))))
        : zones.instant(start).plus(Duration.between(zones.instant(first), zones.instant(end)));
  }
}
