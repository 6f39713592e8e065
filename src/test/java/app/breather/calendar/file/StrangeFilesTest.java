package app.breather.calendar.file;

import static app.breather.calendar.file.CalendarFileFixture.busy;
import static app.breather.calendar.file.CalendarFileFixture.bytes;
import static app.breather.calendar.file.CalendarFileFixture.calendar;
import static app.breather.calendar.file.CalendarFileFixture.event;
import static app.breather.calendar.file.CalendarFileFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.calendar.file.CalendarFiles.Opened;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What else programs write, by accident or not. */
@Timeout(20)
class StrangeFilesTest {

  private static final String AT_NINE = "DTSTART:20270302T090000Z";
  private static final String NINE_TO_TEN = "2027-03-02T09:00:00Z/2027-03-02T10:00:00Z";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TZID=Europe/Berlin:20270302T100000",
        "TZID=\"W. Europe Standard Time\":20270302T100000",
        "TZID=europe/berlin:20270302T100000",
        "TZID=/freeassociation.sourceforge.net/Europe/Berlin:20270302T100000",
        "TZID=/mozilla.org/20050126_1/Europe/Berlin:20270302T100000",
        "TZID=UTC:20270302T090000",
        "TZID=GMT+01:00:20270302T100000|",
        "VALUE=DATE-TIME:20270302T100000",
        "X-ODD=\"a:b;c\";TZID=Europe/Berlin:20270302T100000",
        "VALUE=DATE-TIME:2027-03-02T10:00:00",
        "VALUE=DATE-TIME:20270302T1000",
        "VALUE=DATE-TIME:20270302T110000+0200",
        "VALUE=DATE-TIME:20270302t090000z"
      })
  void theSameMomentInManyWays(String start) {
    assertThat(
            when(
                event(
                    "UID:a",
                    "DTSTART;" + start.replace("GMT+01:00", "\"GMT+01:00\""),
                    "DURATION:PT1H")))
        .containsExactly(NINE_TO_TEN);
  }

  @Test
  void aZoneIsWhatTheFileSaysItIsAndNotWhatItIsCalled() {
    var zone =
        """
        BEGIN:VTIMEZONE
        TZID:Europe/Berlin
        BEGIN:STANDARD
        DTSTART:20200101T000000
        TZOFFSETFROM:+0900
        TZOFFSETTO:+0900
        END:STANDARD
        END:VTIMEZONE""";
    var event =
        """
        BEGIN:VEVENT
        UID:a
        DTSTART;TZID=Europe/Berlin:20270302T180000
        DURATION:PT1H
        END:VEVENT""";
    assertThat(when(calendar(event, zone))).containsExactly(NINE_TO_TEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=HOURLY",
        "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9,10",
        "TZOFFSETTO:+9999"
      })
  void aZoneThatMakesNoSenseIsThatOfItsName(String line) {
    var zone =
        """
        BEGIN:VTIMEZONE
        TZID:Europe/Berlin
        BEGIN:STANDARD
        %s
        DTSTART:19700101T000000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        END:STANDARD
        END:VTIMEZONE"""
            .formatted(line);
    var event =
        """
        BEGIN:VEVENT
        UID:a
        DTSTART;TZID=Europe/Berlin:20270302T100000
        DURATION:PT1H
        END:VEVENT""";
    assertThat(when(calendar(zone, event))).hasSize(1);
  }

  @Test
  void fromOneOfASeriesOnAllAreOtherwise() {
    var series =
        """
        BEGIN:VEVENT
        UID:a
        DTSTART:20270301T090000Z
        DURATION:PT1H
        RRULE:FREQ=DAILY;COUNT=4
        END:VEVENT
        BEGIN:VEVENT
        UID:a
        RECURRENCE-ID;RANGE=THISANDFUTURE:20270303T090000Z
        DTSTART:20270303T120000Z
        DURATION:PT2H
        END:VEVENT""";
    assertThat(when(calendar(series)))
        .containsExactly(
            "2027-03-01T09:00:00Z/2027-03-01T10:00:00Z",
            NINE_TO_TEN,
            "2027-03-03T12:00:00Z/2027-03-03T14:00:00Z",
            "2027-03-04T12:00:00Z/2027-03-04T14:00:00Z");
  }

  @Test
  void aDayCanBeExceptedFromASeriesOfTimes() {
    assertThat(
            when(
                event(
                    "UID:a",
                    "DTSTART:20270301T090000Z",
                    "DURATION:PT1H",
                    "RRULE:FREQ=DAILY;COUNT=2",
                    "EXDATE;VALUE=DATE:20270301")))
        .containsExactly(NINE_TO_TEN);
  }

  @Test
  void furtherDatesMayHaveTheirOwnLength() {
    assertThat(
            when(
                event(
                    "UID:a",
                    AT_NINE,
                    "DURATION:PT1H",
                    "RDATE;VALUE=PERIOD:20270303T090000Z/PT2H,20270304T090000Z/20270304T093000Z")))
        .containsExactly(
            NINE_TO_TEN,
            "2027-03-03T09:00:00Z/2027-03-03T11:00:00Z",
            "2027-03-04T09:00:00Z/2027-03-04T09:30:00Z");
  }

  @Test
  void freeBusyIsReadToo() {
    var spans =
        """
        BEGIN:VFREEBUSY
        UID:fb
        DTSTART:20270301T000000Z
        DTEND:20270401T000000Z
        FREEBUSY;FBTYPE=BUSY:20270302T090000Z/20270302T100000Z,20270303T090000Z/PT1H
        FREEBUSY;FBTYPE=FREE:20270304T090000Z/PT1H
        FREEBUSY;FBTYPE=BUSY-TENTATIVE:20270305T090000Z/PT1H
        END:VFREEBUSY""";
    assertThat(busy(calendar(spans)).spans())
        .extracting(FileSpan::tentative)
        .containsExactly(false, false, true);
  }

  @Test
  void ofEditionsOfTheSameTheLastCounts() {
    var editions =
        """
        BEGIN:VEVENT
        UID:a
        SEQUENCE:2
        DTSTART:20270302T090000Z
        DURATION:PT1H
        END:VEVENT
        BEGIN:VEVENT
        UID:a
        SEQUENCE:1
        DTSTART:20270309T090000Z
        DURATION:PT1H
        END:VEVENT""";
    assertThat(when(calendar(editions))).containsExactly(NINE_TO_TEN);
  }

  @Test
  void aProgramThatNamesAllAlikeMeansThemAll() {
    var events =
        """
        BEGIN:VEVENT
        UID:1
        DTSTART:20270302T090000Z
        DURATION:PT1H
        END:VEVENT
        BEGIN:VEVENT
        UID:1
        DTSTART:20270303T090000Z
        DURATION:PT1H
        END:VEVENT""";
    assertThat(when(calendar(events))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r", "\r\r\n", "\n\n"})
  void linesEndAsTheyLike(String end) {
    var text = event("UID:a", "DTSTART:20270302T09", " 0000Z", "DURATION:PT1H");
    assertThat(when("\uFEFF" + text.replace("\r\n", end))).containsExactly(NINE_TO_TEN);
  }

  @Test
  void aFileThatStopsInTheMiddleIsReadAsFarAsItGoes() {
    var text = event("UID:a", AT_NINE, "DURATION:PT1H");
    var cut = busy(text.substring(0, text.indexOf("END:VCALENDAR")) + "BEGIN:VEVENT\r\nDTST");
    assertThat(cut.spans()).hasSize(1);
    assertThat(cut.leftOut()).isEqualTo(Map.of(LeftOut.CUT_SHORT, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\u0000\u0000", "<!doctype html><title>Sign in</title>", "BEGIN:VCARD"})
  void whatIsNoCalendarIsRefused(String text) {
    assertThat(open(bytes(text))).isEqualTo(new Opened.NoCalendar());
  }

  @Test
  void whatIsTooLargeIsRefused() {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'x');
            return length;
          }
        };
    var file = new SequenceInputStream(bytes("BEGIN:VCALENDAR\r\nX-LONG:"), endless);
    assertThat(open(file)).isEqualTo(new Opened.TooLarge());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=DAILY",
        "RRULE:FREQ=HOURLY",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=1,2,3,4,5,6,7,8,9,10;BYMINUTE=1,2,3,4,5,6,7,8",
        "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30,31;BYHOUR=1,2,3,4,5,6,7,8,9,10;BYMINUTE=1,2,3,4,5",
        "RRULE:FREQ=DAILY;INTERVAL=9999",
        "RRULE:FREQ=YEARLY;INTERVAL=9999"
      })
  void aFloodOfSeriesIsStopped(String rule) {
    var flood =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    "BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:00010101T090000Z\r\nDURATION:PT5M\r\n%s\r\nEND:VEVENT"
                        .formatted(i, rule))
            .collect(Collectors.joining("\r\n"));
    var read = busy(calendar(flood));
    assertThat(read.leftOut()).containsKey(LeftOut.TOO_MUCH);
    assertThat(read.spans()).hasSizeLessThanOrEqualTo(30_000);
  }

  @Test
  void titlesAreOneLineOfWhatPeopleRead() {
    var spans =
        busy(event(
                "UID:a",
                "SUMMARY:Essen\\, dann\\nSpielplatz \u202E\u0007 👵🏼",
                AT_NINE,
                "DURATION:PT1H"))
            .spans();
    assertThat(spans).extracting(FileSpan::title).containsExactly("Essen, dann Spielplatz  👵🏼");
  }

  @Test
  void aLongTitleIsCutBetweenCharacters() {
    var title = String.join("", Collections.nCopies(300, "👵"));
    var spans = busy(event("UID:a", "SUMMARY:" + title, AT_NINE, "DURATION:PT1H")).spans();
    assertThat(spans.getFirst().title().codePointCount(0, 400)).isEqualTo(200);
  }

  private static List<String> when(String text) {
    return busy(text).spans().stream()
        .map(span -> span.period().from() + "/" + span.period().until())
        .toList();
  }
}
