package app.breather.calendar.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Files as eight programs write them make busy when they should, to the minute. */
class ProgramsFilesTest {

  /** As two other programs worked it out. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Expected(Instant start, Instant end, String uid, boolean tentative) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apple-calendar",
        "daycare-plan",
        "family-organiser",
        "google-family",
        "nextcloud",
        "outlook-exchange",
        "shift-roster",
        "thunderbird"
      })
  void eachIsReadAsItsProgramMeansIt(String program) throws IOException {
    var busy = CalendarFileFixture.busy(CalendarFileFixture.stored("normal/" + program + ".ics"));
    assertThat(busy.spans().stream().map(ProgramsFilesTest::asExpected).toList())
        .isEqualTo(expected(program));
    assertThat(busy.leftOut()).isEqualTo(Map.of());
  }

  private static Expected asExpected(FileSpan span) {
    return new Expected(span.period().from(), span.period().until(), span.uid(), span.tentative());
  }

  private static List<Expected> expected(String program) throws IOException {
    try (var json = CalendarFileFixture.stored("expected/" + program + ".busy.json")) {
      var mapper =
          JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
      return List.of(mapper.readValue(json, Expected[].class));
    }
  }
}
