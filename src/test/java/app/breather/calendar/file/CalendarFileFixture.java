package app.breather.calendar.file;

import app.breather.base.time.Period;
import app.breather.calendar.file.CalendarFiles.Opened;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** Calendar files as the tests read them: those of 2027, in Berlin. */
public final class CalendarFileFixture {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Period YEAR =
      Period.between(
              LocalDate.of(2027, 1, 1).atStartOfDay(),
              LocalDate.of(2028, 1, 1).atStartOfDay(),
              BERLIN)
          .orElseThrow();

  private CalendarFileFixture() {}

  public static InputStream stored(String name) {
    return Objects.requireNonNull(
        CalendarFileFixture.class.getResourceAsStream("/calendar-files/" + name), name);
  }

  static CalendarFile.Busy busy(InputStream stream) {
    return ((Opened.Readable) open(stream)).file().busy(YEAR, BERLIN);
  }

  static CalendarFile.Busy busy(String text) {
    return busy(bytes(text));
  }

  static Opened open(InputStream stream) {
    try (stream) {
      return CalendarFiles.open(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A calendar with one event of these lines. */
  public static String event(String... lines) {
    return calendar("BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
  }

  public static String calendar(String... components) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        + String.join("\r\n", components)
        + "\r\nEND:VCALENDAR\r\n";
  }
}
