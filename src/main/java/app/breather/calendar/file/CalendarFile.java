package app.breather.calendar.file;

import app.breather.base.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What a calendar file says. */
public final class CalendarFile {

  private final String name;
  private final List<FileEvent> events;
  private final FileZones zones;
  private final Map<LeftOut, Integer> leftOut;

  CalendarFile(
      String name, List<FileEvent> events, FileZones zones, Map<LeftOut, Integer> leftOut) {
    this.name = name;
    this.events = events;
    this.zones = zones;
    this.leftOut = leftOut;
  }

  /** As its program calls it; may be empty. */
  public String name() {
    return name;
  }

  /**
   * What of it makes busy.
   *
   * @param spans those that overlap the window, whole, in order
   * @param leftOut what could not be read, and how often
   */
  public record Busy(List<FileSpan> spans, Map<LeftOut, Integer> leftOut) {}

  /**
   * @param zone for days and for times that are said without a zone
   */
  public Busy busy(Period window, ZoneId zone) {
    var tally = new Tally();
    tally.leaveOut(leftOut);
    var spans = new FileExpansion(window, zone, zones, tally).of(events);
    return new Busy(spans, tally.leftOut());
  }
}
