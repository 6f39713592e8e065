package app.breather.calendar.movein;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.calendar.file.CalendarFileFixture;
import app.breather.calendar.file.CalendarFiles;
import app.breather.calendar.file.CalendarFiles.Opened;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a file repeats by a rule that is spoken of here, with what differs from it. */
class MoveInSeriesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Period WINDOW =
      new Period(Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2028-03-01T00:00:00Z"));
  private static final LocalDate TUESDAY = LocalDate.parse("2027-03-02");

  @Test
  void aShortRuleTakesItsDayFromTheFirstTime() {
    var series = group("RRULE:FREQ=WEEKLY;INTERVAL=2").series().orElseThrow();
    assertThat(series.time().recurrence())
        .isEqualTo(
            new Recurrence(
                new Recurrence.Weekly(Set.of(DayOfWeek.TUESDAY)), 2, new Recurrence.Never()));
    assertThat(series.time().start()).isEqualTo(TUESDAY);
    assertThat(series.leftOut()).isEmpty();
    assertThat(series.others()).isEmpty();
  }

  @Test
  void whatIsLeftOutAndWhatIsMovedIsKnown() {
    var series =
        group(
                "RRULE:FREQ=WEEKLY",
                "EXDATE;TZID=Europe/Berlin:20270309T180000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:one",
                "SUMMARY:Choir",
                "RECURRENCE-ID;TZID=Europe/Berlin:20270316T180000",
                "DTSTART;TZID=Europe/Berlin:20270317T190000",
                "DTEND;TZID=Europe/Berlin:20270317T210000")
            .series()
            .orElseThrow();
    assertThat(series.leftOut()).containsExactly(TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(2));
    assertThat(series.others())
        .extracting(period -> LocalDate.ofInstant(period.from(), BERLIN))
        .containsExactly(LocalDate.parse("2027-03-17"));
  }

  @Test
  void soManyTimesEndOnADay() {
    var series = group("RRULE:FREQ=MONTHLY;COUNT=5").series().orElseThrow();
    assertThat(series.time().recurrence().ending())
        .isEqualTo(new Recurrence.Until(LocalDate.parse("2027-07-02")));
  }

  @Test
  void whatBeganLongAgoGoesOnFromTheFirstDayThatComesAlong() {
    var groups =
        groups(
            "DTSTART;TZID=Europe/Berlin:20150106T180000",
            "DTEND;TZID=Europe/Berlin:20150106T200000",
            "RRULE:FREQ=WEEKLY;INTERVAL=2");
    var time = groups.getFirst().series().orElseThrow().time();
    assertThat(time.start()).isAfterOrEqualTo(LocalDate.parse("2027-02-01"));
    assertThat(time.in(WINDOW, BERLIN)).hasSameSizeAs(groups.getFirst().times());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RRULE:FREQ=DAILY;BYDAY=MO,TU",
        "RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
        "RRULE:FREQ=WEEKLY;BYHOUR=8,18",
        "RDATE;TZID=Europe/Berlin:20270305T180000,20270401T180000"
      })
  void otherRulesAreSingleTimes(String rule) {
    var group = group(rule);
    assertThat(group.series()).isEmpty();
    assertThat(group.times()).hasSizeGreaterThan(1);
    assertThat(group.away()).hasSameSizeAs(group.times());
  }

  @Test
  void whatKeepsAnotherClockIsNotOnTheFamilys() {
    var group = groups("DTSTART:20270302T170000Z", "DURATION:PT2H", "RRULE:FREQ=WEEKLY").getFirst();
    group
        .series()
        .ifPresent(
            series ->
                assertThat(series.others().size() + series.leftOut().size())
                    .isLessThanOrEqualTo(group.times().size()));
    assertThat(group.away().stream().flatMap(time -> time.in(WINDOW, BERLIN).stream()).sorted())
        .containsExactlyElementsOf(group.times());
  }

  private static MoveInGroup group(String... more) {
    var lines =
        new ArrayList<>(
            List.of(
                "DTSTART;TZID=Europe/Berlin:20270302T180000",
                "DTEND;TZID=Europe/Berlin:20270302T200000"));
    lines.addAll(List.of(more));
    return groups(lines.toArray(String[]::new)).getFirst();
  }

  private static List<MoveInGroup> groups(String... lines) {
    var event =
        "BEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Choir\r\n"
            + String.join("\r\n", lines)
            + "\r\nEND:VEVENT";
    var text = CalendarFileFixture.calendar(event).getBytes(StandardCharsets.UTF_8);
    var opened = (Opened.Readable) open(text);
    return MoveInGroup.of(opened.file().busy(WINDOW, BERLIN).spans(), WINDOW, BERLIN);
  }

  private static Opened open(byte[] text) {
    try (var stream = new ByteArrayInputStream(text)) {
      return CalendarFiles.open(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
