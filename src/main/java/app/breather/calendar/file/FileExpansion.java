package app.breather.calendar.file;

import app.breather.base.time.Period;
import app.breather.calendar.file.FileEvent.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Works out when within a window the events of a file make busy. */
final class FileExpansion {

  private static final int MOST_SPANS = 30_000;
  private static final int YEARS_AFTER = 5;

  private final Period window;
  private final ZoneId zone;
  private final FileZones.Lookup zones;
  private final Tally tally;
  private final List<FileSpan> found = new ArrayList<>();

  FileExpansion(Period window, ZoneId zone, FileZones zones, Tally tally) {
    var lastChange = LocalDateTime.ofInstant(window.until(), ZoneOffset.UTC).plusYears(YEARS_AFTER);
    this.window = window;
    this.zone = zone;
    this.zones = zones.new Lookup(zone.getRules(), lastChange, tally);
    this.tally = tally;
  }

  List<FileSpan> of(List<FileEvent> events) {
    var named = new LinkedHashMap<String, List<FileEvent>>();
    for (var event : events) {
      if (event.uid().isEmpty()) {
        expand(List.of(event));
      } else {
        named.computeIfAbsent(event.uid(), _ -> new ArrayList<>(1)).add(event);
      }
    }
    named.values().forEach(this::expand);
    return found.stream().sorted(FileSpan.ORDER).toList();
  }

  private void expand(List<FileEvent> sameName) {
    var changes = changes(sameName);
    var changed = new Moments();
    for (var change : changes) {
      tally.attempt(() -> changed.add(change.replaces().orElseThrow(), zones));
      tally.attempt(() -> add(change, FileSeries.of(change, zones, tally)));
    }
    var following = following(changes);
    latest(sameName)
        .forEach(
            event ->
                tally.attempt(() -> add(FileSeries.of(event, zones, tally), changed, following)));
  }

  /** What is instead of single ones of a series; what was said last, where several are. */
  private static Collection<FileEvent> changes(List<FileEvent> sameName) {
    var last = new LinkedHashMap<FileTime, FileEvent>();
    sameName.stream()
        .filter(event -> event.replaces().isPresent())
        .forEach(
            event ->
                last.merge(
                    event.replaces().get(),
                    event,
                    (one, other) -> other.sequence() < one.sequence() ? one : other));
    return last.values();
  }

  private TreeMap<Instant, FileEvent> following(Collection<FileEvent> changes) {
    var following = new TreeMap<Instant, FileEvent>();
    changes.stream()
        .filter(FileEvent::andFollowing)
        .forEach(
            change ->
                tally.attempt(
                    () -> following.put(zones.instant(change.replaces().orElseThrow()), change)));
    return following;
  }

  /** Of editions of the same, the last; programs that give all the same name mean them all. */
  private static List<FileEvent> latest(List<FileEvent> sameName) {
    var all = sameName.stream().filter(event -> event.replaces().isEmpty()).toList();
    int last = all.stream().mapToInt(FileEvent::sequence).max().orElse(0);
    return all.stream().filter(event -> event.sequence() == last).toList();
  }

  private void add(FileSeries series, Moments changed, TreeMap<Instant, FileEvent> following) {
    var event = series.event();
    if (event.standing() == Standing.FREE && following.isEmpty()) {
      return;
    }
    for (var one : series.in(window)) {
      if (!changed.contain(one.start(), one.local())) {
        var change =
            Optional.ofNullable(following.floorEntry(one.start())).map(Map.Entry::getValue);
        if (change.isPresent()) {
          var as = FileSeries.of(change.get(), zones, tally);
          add(change.get(), as, series.following(one.date(), change.get()));
        } else {
          add(event, series, one.date());
        }
      }
    }
  }

  private void add(FileEvent event, FileSeries series) {
    add(event, series, series.first());
  }

  private Optional<FileSpan.Rule> rule(FileEvent event) {
    var repeats = event.repeats();
    return repeats.rules().size() == 1 && repeats.exceptRules().isEmpty()
        ? Optional.of(
            new FileSpan.Rule(
                repeats.rules().getFirst().text(),
                LocalDateTime.ofInstant(zones.instant(event.start()), zone),
                repeats.rules().getFirst().until().map(this::day)))
        : Optional.empty();
  }

  private LocalDate day(FileTime time) {
    return switch (time) {
      case FileTime.Day(var date) -> date;
      case FileTime.Clock _, FileTime.Utc _ -> LocalDate.ofInstant(zones.instant(time), zone);
    };
  }

  private void add(FileEvent event, FileSeries series, FileEvent.Date date) {
    if (event.standing() == Standing.FREE) {
      return;
    }
    series
        .period(date)
        .filter(window::overlaps)
        .ifPresent(
            period -> {
              if (found.size() == MOST_SPANS) {
                throw new Unreadable(LeftOut.TOO_MUCH);
              }
              found.add(
                  new FileSpan(
                      period,
                      event.uid(),
                      event.title(),
                      event.standing() == Standing.TENTATIVE,
                      rule(event)));
            });
  }
}
