package app.breather.calendar.file;

import static app.breather.calendar.file.CalendarFileFixture.busy;
import static app.breather.calendar.file.CalendarFileFixture.open;
import static app.breather.calendar.file.CalendarFileFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.calendar.file.CalendarFiles.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that hurt careless readers are read as far as they can be, and come to an end. */
@Timeout(20)
class HostileFilesTest {

  static Stream<String> all() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/calendar-files/hostile"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  static Stream<String> good() throws IOException {
    return all().filter(name -> !name.matches("(07|08|14)-.*"));
  }

  @ParameterizedTest
  @MethodSource("good")
  void whatIsGoodInItIsFound(String file) {
    assertThat(busy(stored("hostile/" + file)).spans())
        .filteredOn(span -> span.uid().equals("good@hostile.example"))
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.period().from()).isEqualTo(Instant.parse("2027-03-05T09:00:00Z"));
              assertThat(span.period().until()).isEqualTo(Instant.parse("2027-03-05T10:00:00Z"));
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatComesOfItIsBounded(String file) {
    if (open(stored("hostile/" + file)) instanceof Opened.Readable(var read)) {
      var busy = read.busy(CalendarFileFixture.YEAR, CalendarFileFixture.BERLIN);

      assertThat(busy.spans()).hasSizeLessThanOrEqualTo(30_000);
      assertThat(busy.spans())
          .allSatisfy(span -> assertThat(span.title()).doesNotContain("\u0000"));
    }
  }

  @Test
  void markupIsTextLikeAnyOther() {
    assertThat(busy(stored("hostile/14-injections.ics")).spans())
        .extracting(FileSpan::title)
        .contains("<script>alert(1)</script>");
  }

  @Test
  void whatIsLeftOutIsTold() {
    assertThat(busy(stored("hostile/02-every-second.ics")).leftOut())
        .containsEntry(LeftOut.TOO_OFTEN, 2);
    assertThat(busy(stored("hostile/12-invalid-tzid.ics")).leftOut())
        .containsKey(LeftOut.UNKNOWN_ZONE);
    assertThat(busy(stored("hostile/03-interval-zero.ics")).leftOut())
        .containsKeys(LeftOut.UNREADABLE, LeftOut.TOO_OFTEN);
  }
}
