package app.breather.calendar.file;

import java.io.IOException;
import java.io.InputStream;

/** Opens calendar files. Nothing in them is fetched, run or believed. */
public final class CalendarFiles {

  /** In bytes; what is longer is refused. */
  public static final long LARGEST = 16L * 1024 * 1024;

  private CalendarFiles() {}

  /** What became of it. */
  public sealed interface Opened {

    record Readable(CalendarFile file) implements Opened {}

    /** It does not begin as a calendar does. */
    record NoCalendar() implements Opened {}

    record TooLarge() implements Opened {}
  }

  /**
   * @param stream is read to its end, or until there is too much
   */
  public static Opened open(InputStream stream) throws IOException {
    var lines = new ContentLines(stream, LARGEST);
    var first = lines.next();
    if (first.filter(line -> line.is("BEGIN", "VCALENDAR")).isEmpty()) {
      return new Opened.NoCalendar();
    }
    var parser = new FileParser();
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      parser.take(line.get());
    }
    return lines.isTooLong() ? new Opened.TooLarge() : new Opened.Readable(parser.file());
  }
}
