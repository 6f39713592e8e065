package app.breather.calendar.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A VTIMEZONE (3.6.5): each change of its clocks, as its STANDARD and DAYLIGHT parts say. */
final class FileZone {

  private static final int MOST_CHANGES = 2_000;
  private static final LocalDateTime EARLIEST = LocalDate.of(1970, 1, 1).atStartOfDay();

  private final List<Part> parts = new ArrayList<>();

  /** From one offset to another, at local times of the first. */
  record Part(
      LocalDateTime start,
      ZoneOffset before,
      ZoneOffset after,
      List<FileRule> rules,
      List<LocalDateTime> dates) {

    static Part of(Lines lines) {
      return new Part(
          FileTime.parse(lines.value("DTSTART"), lines.required("DTSTART")).local(),
          offset(lines.value("TZOFFSETFROM")),
          offset(lines.value("TZOFFSETTO")),
          lines.all("RRULE").map(line -> FileRule.parse(line, false)).toList(),
          lines
              .all("RDATE")
              .flatMap(Lines::values)
              .map(value -> FileTime.parse(value, lines.required("DTSTART")).local())
              .limit(MOST_CHANGES)
              .toList());
    }

    private static ZoneOffset offset(String value) {
      try {
        return ZoneOffset.of(value.strip());
      } catch (DateTimeException _) {
        throw new Unreadable(LeftOut.UNREADABLE);
      }
    }

    /** What was before is told by the last change before it. */
    private void changes(LocalDateTime until, Tally tally, TreeMap<Instant, ZoneOffset> found) {
      var clock = before.getRules();
      found.put(start.toInstant(before), after);
      dates.forEach(date -> found.put(date.toInstant(before), after));
      for (var rule : rules) {
        rule.occurrences(start, EARLIEST, until, clock, tally)
            .forEach(change -> found.put(change.toInstant(before), after));
      }
    }
  }

  void add(Part part) {
    if (parts.size() < MOST_CHANGES) {
      parts.add(part);
    }
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * @param until after it the clocks do not change any more
   * @throws Unreadable when it says nothing that clocks do
   */
  ZoneRules rules(LocalDateTime until, Tally tally) {
    var changes = new TreeMap<Instant, ZoneOffset>();
    parts.forEach(part -> part.changes(until, tally, changes));
    if (changes.size() > MOST_CHANGES) {
      throw new Unreadable(LeftOut.TOO_OFTEN);
    }
    var first = parts.stream().min(Comparator.comparing(Part::start)).orElseThrow();
    return rules(first.before(), changes);
  }

  private static ZoneRules rules(ZoneOffset first, TreeMap<Instant, ZoneOffset> changes) {
    var transitions = new ArrayList<ZoneOffsetTransition>();
    var offset = first;
    for (var change : changes.entrySet()) {
      var next = change.getValue();
      if (!next.equals(offset)) {
        var local = LocalDateTime.ofInstant(change.getKey(), offset);
        transitions.add(ZoneOffsetTransition.of(local, offset, next));
        offset = next;
      }
    }
    return ZoneRules.of(first, first, List.of(), transitions, List.of());
  }
}
