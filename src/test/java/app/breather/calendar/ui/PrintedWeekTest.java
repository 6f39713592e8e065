package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.Title;
import app.breather.calendar.ui.PrintedWeek.Part;
import app.breather.calendar.ui.PrintedWeek.Size;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ViewPackages(classes = PrintView.class)
@WithMockUser
class PrintedWeekTest extends SpringBrowserlessTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");
  private static final MemberCard ALEX =
      new MemberCard(MemberId.create(), "Alex", Role.PARENT, "A", 3, true);
  private static final ChildId MIA = ChildId.create();

  @Test
  void aQuietWeekIsWrittenLarge() {
    var week = printed(3);
    assertThat(week.size()).isEqualTo(Size.LARGE);
    assertThat(week.days()).hasSize(7).allMatch(day -> day.more() == 0);
    assertThat(week.days().getFirst().rows()).hasSize(1 + 3);
  }

  @Test
  void theFullestDayDecidesHowSmallItIsWritten() {
    assertThat(printed(Size.LARGE.room()).size()).isEqualTo(Size.MEDIUM);
    assertThat(printed(Size.MEDIUM.room()).size()).isEqualTo(Size.SMALL);
  }

  @Test
  void whatFindsNoRoomIsCounted() {
    var day = printed(60).days().getFirst();
    assertThat(day.rows()).hasSize(Size.SMALL.room() - 1);
    assertThat(day.rows().size() + day.more()).isEqualTo(61);
  }

  @Test
  void aDaysBarIsTrueToTheClock() {
    var nine = MONDAY.atTime(6, 0).atZone(BERLIN).toInstant();
    var end = MONDAY.plusDays(7).atStartOfDay(BERLIN).toInstant();
    var start = MONDAY.atStartOfDay(BERLIN).toInstant();
    var band =
        new PresenceBand(
            Set.of(MIA),
            List.of(
                new PresenceSpan(new Period(start, nine), List.of(ALEX.id())),
                new PresenceSpan(new Period(nine, end), List.of())));
    var bars = of(List.of(), band).days().getFirst().bars();
    assertThat(bars).hasSize(1);
    assertThat(bars.getFirst().parts())
        .containsExactly(
            new Part(0, 0.25, List.of(DayRows.look(ALEX))), new Part(0.25, 1, List.of()));
  }

  /** Monday has so many entries besides who has the child. */
  private static PrintedWeek printed(int entries) {
    var end = MONDAY.plusDays(7).atStartOfDay(BERLIN).toInstant();
    var band =
        new PresenceBand(
            Set.of(MIA),
            List.of(
                new PresenceSpan(
                    new Period(MONDAY.atStartOfDay(BERLIN).toInstant(), end), List.of(ALEX.id()))));
    return of(IntStream.range(0, entries).mapToObj(PrintedWeekTest::entry).toList(), band);
  }

  private static CalendarEntry entry(int minute) {
    var from = MONDAY.atTime(9, 0).plusMinutes(minute).atZone(BERLIN).toInstant();
    return new CalendarEntry(
        "away-" + minute,
        CalendarEntry.Kind.ABSENCE,
        new Period(from, from.plusSeconds(3600)),
        Title.written("Choir"),
        Optional.of(ALEX.id()),
        Set.of(),
        EntryState.NONE,
        "");
  }

  private static PrintedWeek of(List<CalendarEntry> entries, PresenceBand band) {
    return PrintedWeek.of(
        new CalendarWeek(
            MONDAY,
            7,
            BERLIN,
            entries,
            List.of(band),
            List.of(ALEX),
            List.of(new ChildCard(MIA, "Mia", null))),
        new Words(Locale.ENGLISH, BERLIN),
        Instant.EPOCH);
  }
}
