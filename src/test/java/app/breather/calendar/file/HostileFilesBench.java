package app.breather.calendar.file;

import app.breather.bench.Comparison;
import app.breather.bench.Comparison.Goal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R7: the slowest of the hostile files, in a JVM of its own that has 64 MB of heap in all. */
class HostileFilesBench {

  private static final Path FILES = Path.of("src/test/resources/calendar-files");
  private static final String A_FILE = FILES.resolve("normal/nextcloud.ics").toString();

  @TempDir private Path folder;

  @Test
  void theSlowestOfThem() throws Exception {
    var hostile = new ArrayList<>(in("hostile"));
    hostile.add(aLineOfTenMegabytes());
    new Comparison("hostile-files", "files as programs write them")
        .figures(
            "ms",
            () -> slowest(hostile),
            () -> slowest(in("normal")),
            new Goal("value <= 500", result -> result.value() <= 500));
  }

  private static List<String> in(String kind) throws IOException {
    try (var files = Files.list(FILES.resolve(kind))) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private String aLineOfTenMegabytes() throws IOException {
    var title = "SUMMARY:" + "ü".repeat(5 * 1024 * 1024);
    var text =
        CalendarFileFixture.event(
            "UID:long", title, "DTSTART:20270305T090000Z", "DTEND:20270305T100000Z");
    return Files.writeString(folder.resolve("15-long-line.ics"), text).toString();
  }

  private static double slowest(List<String> files) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Alone.class.getName(),
                A_FILE));
    command.addAll(files);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return said.strip().lines().mapToDouble(Double::parseDouble).max().orElseThrow();
  }

  /** Reads the files named, and says how many milliseconds each took; the first only warms up. */
  static final class Alone {

    private Alone() {}

    public static void main(String[] files) throws IOException {
      for (int i = 0; i < files.length; i++) {
        long begin = System.nanoTime();
        read(Path.of(files[i]));
        if (i > 0) {
          System.out.println((System.nanoTime() - begin) / 1e6);
        }
      }
    }

    private static void read(Path file) throws IOException {
      if (CalendarFileFixture.open(Files.newInputStream(file))
          instanceof CalendarFiles.Opened.Readable(var calendar)) {
        calendar.busy(CalendarFileFixture.YEAR, CalendarFileFixture.BERLIN);
      }
    }
  }
}
