package app.breather.calendar.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** What Windows calls the time zones of the world. */
final class WindowsZones {

  static final Map<String, String> NAMES = read();

  private WindowsZones() {}

  private static Map<String, String> read() {
    var names = new Properties();
    try (var table =
        Objects.requireNonNull(
            WindowsZones.class.getResourceAsStream("windows-zones.properties"))) {
      names.load(new InputStreamReader(table, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(name -> name, names::getProperty));
  }
}
