package app.breather.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.CalendarZone;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.EntryState;
import app.breather.calendar.Title;
import app.breather.calendar.Together;
import biweekly.ICalendar;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticMessageSource;

/** Times and words as two other programs read them. */
class FeedWriterTest {

  private static final Instant SPRING = Instant.parse("2027-03-28T01:00:00Z");
  private static final Instant AUTUMN = Instant.parse("2027-10-31T01:00:00Z");
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final FamilyId FAMILY = FamilyId.create();
  private static final Period YEAR =
      new Period(Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2028-03-01T00:00:00Z"));

  @Test
  void aNightIsAsLongAsItIsWhenTheClocksChange() throws Exception {
    for (var change : List.of(SPRING, AUTUMN)) {
      var nights = new ArrayList<Period>();
      for (int quarters = -12; quarters < 12; quarters++) {
        var from = change.plus(Duration.ofMinutes(15L * quarters));
        nights.add(new Period(from, from.plus(Duration.ofHours(3))));
      }
      assertThat(FeedProgram.ical4j(text("Europe/Berlin", entries(nights))).values())
          .containsExactlyInAnyOrderElementsOf(nights);
      assertThat(local("Europe/Berlin", nights)).isEqualTo(nights);
    }
  }

  /** Beside libraries, which have old definitions of many zones, and prefer them. */
  @ParameterizedTest
  @MethodSource("zones")
  void timesAreThoseOfTheFamilysClockWhereverItHangs(ZoneId zone) {
    var all =
        Stream.iterate(YEAR.from(), YEAR.until()::isAfter, at -> at.plus(Duration.ofHours(47)))
            .map(at -> new Period(at, at.plus(Duration.ofMinutes(45))))
            .toList();
    assertThat(local(zone.getId(), all)).isEqualTo(all);
  }

  @Test
  void everyZoneIsDefinedAsItIs() {
    for (var zone : zones()) {
      var definition = new CalendarZone(zone).definition(YEAR);
      for (var at = YEAR.from(); at.isBefore(YEAR.until()); at = at.plus(Duration.ofMinutes(30))) {
        assertThat(offset(definition, at)).as(zone + " " + at).isEqualTo(offset(zone, at));
      }
    }
  }

  static List<ZoneId> zones() {
    return Stream.of(
            "UTC",
            "Europe/Berlin",
            "Europe/Dublin",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "America/New_York",
            "America/Sao_Paulo",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "Pacific/Chatham")
        .map(ZoneId::of)
        .toList();
  }

  private static ZoneOffset offset(ZoneId zone, Instant at) {
    return zone.getRules().getOffset(at);
  }

  private static ZoneOffset offset(VTimeZone definition, Instant at) {
    return definition.getObservances().stream()
        .filter(change -> !onset(change).isAfter(at))
        .max(Comparator.comparing(FeedWriterTest::onset))
        .flatMap(change -> change.<TzOffsetTo>getProperty("TZOFFSETTO"))
        .orElseThrow()
        .getOffset();
  }

  private static Instant onset(Observance change) {
    var before = change.<TzOffsetFrom>getProperty("TZOFFSETFROM").orElseThrow().getOffset();
    var from = change.<DtStart<LocalDateTime>>getProperty("DTSTART").orElseThrow().getDate();
    return from.toInstant(before);
  }

  /** As whoever knows the zones as Java does reads what is written. */
  private static List<Period> local(String zone, List<Period> periods) {
    var text = text(zone, entries(periods));
    var from = local(text, "DTSTART");
    var until = local(text, "DTEND");
    return IntStream.range(0, periods.size())
        .mapToObj(i -> new Period(from.get(i), until.get(i)))
        .toList();
  }

  private static List<Instant> local(String text, String property) {
    return Pattern.compile("(?m)^" + property + "(;TZID=([\\w/]+):(\\w+)|:(\\w+Z))\\r?$")
        .matcher(text)
        .results()
        .map(
            found ->
                found.group(4) == null
                    ? LocalDateTime.parse(found.group(3), BASIC)
                        .atZone(ZoneId.of(found.group(2)))
                        .withEarlierOffsetAtOverlap()
                        .toInstant()
                    : LocalDateTime.parse(found.group(4).replace("Z", ""), BASIC)
                        .toInstant(ZoneOffset.UTC))
        .toList();
  }

  @Test
  void whatBeganLongBeforeAndEndsLongAfterKeepsItsTimes() throws Exception {
    var journey =
        new Period(Instant.parse("2025-07-01T08:00:00Z"), Instant.parse("2029-08-01T08:00:00Z"));
    assertThat(times(read("Europe/Berlin", List.of(journey)))).containsExactly(journey);
  }

  @Test
  void wordsArriveAsTheyWereWritten() throws Exception {
    var words = "Zoo; \"Löwen\", Bären\\Affen: ümläut 🦁 " + "sehr ".repeat(60) + "lang";
    var read = FeedProgram.read(text("Europe/Berlin", List.of(entry(0, "x", words))));
    assertThat(read.getEvents().getFirst().getSummary().getValue()).isEqualTo(words);
  }

  @Test
  void theSameCalendarIsTheSameTextAndItsVersionToo() throws Exception {
    var entries = List.of(entry(0, "a", "Zoo"), entry(1, "b", "Choir"));
    var one = new Feed(text("Europe/Berlin", entries), SPRING);
    var other = new Feed(text("Europe/Berlin", entries), AUTUMN);
    assertThat(other.version()).isEqualTo(one.version());
    assertThat(other.plain().getContentAsByteArray())
        .isEqualTo(one.plain().getContentAsByteArray())
        .hasSize((int) one.plain().contentLength());
  }

  private static ICalendar read(String zone, List<Period> periods) throws Exception {
    return FeedProgram.read(text(zone, entries(periods)));
  }

  private static List<CalendarEntry> entries(List<Period> periods) {
    var entries = new ArrayList<CalendarEntry>();
    periods.forEach(period -> entries.add(entry(period, "entry-" + entries.size(), "Zoo")));
    return entries;
  }

  private static List<Period> times(ICalendar calendar) {
    return calendar.getEvents().stream().map(FeedProgram::period).toList();
  }

  private static String text(String zone, List<CalendarEntry> entries) {
    var words = new StaticMessageSource();
    words.addMessage("calendar.feed.name", Locale.UK, "Breather · {0}");
    return new FeedWriter(
            new FeedEvents(
                FAMILY,
                "The Parkers",
                URI.create("mailto:breather@localhost"),
                new CalendarZone(ZoneId.of(zone)),
                new FeedWords(words, Locale.UK, MemberId.create(), List.of()),
                Map.of(),
                route -> URI.create("http://localhost/" + route),
                YEAR.from()))
        .write(YEAR, entries.stream().map(one -> new Together(one, List.of())).toList());
  }

  private static CalendarEntry entry(int hour, String id, String title) {
    var from = SPRING.plus(Duration.ofHours(hour));
    return entry(new Period(from, from.plus(Duration.ofHours(1))), id, title);
  }

  private static CalendarEntry entry(Period period, String id, String title) {
    return new CalendarEntry(
        id,
        Kind.PROTECTED,
        period,
        Title.written(title),
        Optional.empty(),
        Set.of(),
        EntryState.NONE,
        "");
  }
}
