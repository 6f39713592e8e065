package app.breather.calendar.file;

import java.util.ArrayList;
import java.util.List;

/** Puts the components of a file together. It remembers no nesting, so none is too deep. */
final class FileParser {

  private static final int MOST_EVENTS = 20_000;

  /** Of all dates in lists, some of which take more memory than room in the file. */
  private static final int MOST_DATES = 60_000;

  private final List<FileEvent> events = new ArrayList<>();
  private final FileZones zones = new FileZones();
  private final Tally tally = new Tally();
  private Within within = Within.CALENDAR;
  private int foreign;
  private int dates;
  private boolean hasEnded;
  private String name = "";
  private Lines lines = new Lines();
  private Lines zoneLines = new Lines();
  private FileZone zone = new FileZone();

  private enum Within {
    CALENDAR,
    EVENT,
    ZONE,
    ZONE_PART,
    FREE_BUSY
  }

  void take(ContentLine line) {
    switch (line.name()) {
      case "BEGIN" -> begin(line.word());
      case "END" -> end(line.word());
      default -> {
        if (foreign == 0) {
          say(line);
        }
      }
    }
  }

  /** What has been read. */
  CalendarFile file() {
    if (within != Within.CALENDAR || !hasEnded) {
      tally.leaveOut(LeftOut.CUT_SHORT);
    }
    return new CalendarFile(name, List.copyOf(events), zones, tally.leftOut());
  }

  private void begin(String component) {
    switch (component) {
      case "VCALENDAR" -> hasEnded = false;
      case "VEVENT" -> {
        if (within == Within.EVENT) {
          tally.leaveOut(LeftOut.UNREADABLE);
        }
        enter(Within.EVENT);
      }
      case "VFREEBUSY" -> enter(Within.FREE_BUSY);
      case "VTIMEZONE" -> {
        enter(Within.ZONE);
        zone = new FileZone();
        zoneLines = lines;
      }
      case "STANDARD", "DAYLIGHT" -> {
        if (within == Within.ZONE || within == Within.ZONE_PART) {
          enter(Within.ZONE_PART);
        }
      }
      default -> foreign++;
    }
  }

  private void enter(Within part) {
    within = part;
    foreign = 0;
    lines = new Lines();
  }

  private void end(String component) {
    switch (component) {
      case "VCALENDAR" -> hasEnded = true;
      case "VEVENT" -> leave(Within.EVENT, this::keepEvent);
      case "VFREEBUSY" -> leave(Within.FREE_BUSY, this::keepBusy);
      case "STANDARD", "DAYLIGHT" -> {
        if (within == Within.ZONE_PART) {
          tally.attempt(() -> zone.add(FileZone.Part.of(lines)));
          within = Within.ZONE;
          foreign = 0;
        }
      }
      case "VTIMEZONE" -> {
        if (within == Within.ZONE || within == Within.ZONE_PART) {
          tally.attempt(() -> zones.define(zoneLines.value("TZID").strip(), zone));
          enter(Within.CALENDAR);
        }
      }
      default -> foreign = Math.max(0, foreign - 1);
    }
  }

  private void leave(Within part, Runnable keep) {
    if (within == part) {
      tally.attempt(keep);
      enter(Within.CALENDAR);
    }
  }

  private void say(ContentLine line) {
    switch (within) {
      case EVENT, FREE_BUSY, ZONE_PART -> tally.attempt(() -> lines.add(line));
      case ZONE -> tally.attempt(() -> zoneLines.add(line));
      case CALENDAR -> {
        if (name.isEmpty() && (line.name().equals("X-WR-CALNAME") || line.name().equals("NAME"))) {
          name = PlainText.unescaped(line.value(), 60);
        }
      }
    }
  }

  private void keepEvent() {
    if (events.size() == MOST_EVENTS) {
      throw new Unreadable(LeftOut.TOO_MUCH);
    }
    keep(FileEvent.of(lines));
  }

  private void keepBusy() {
    lines
        .all("FREEBUSY")
        .filter(line -> !line.parameter("FBTYPE").equalsIgnoreCase("FREE"))
        .forEach(
            line ->
                FileEvent.dates(line)
                    .filter(span -> span.end().isPresent())
                    .map(span -> FileEvent.busy(span, isTentative(line)))
                    .forEach(this::keep));
  }

  private static boolean isTentative(ContentLine line) {
    return line.parameter("FBTYPE").equalsIgnoreCase("BUSY-TENTATIVE");
  }

  private void keep(FileEvent event) {
    dates += 1 + event.repeats().dates().size() + event.repeats().except().size();
    if (dates > MOST_DATES) {
      throw new Unreadable(LeftOut.TOO_MUCH);
    }
    events.add(event);
  }
}
