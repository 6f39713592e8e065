package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.Title;
import app.breather.calendar.ui.GridEntry.Part;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ViewPackages(classes = CalendarView.class)
@WithMockUser
class GridEntriesTest extends SpringBrowserlessTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate SATURDAY = LocalDate.of(2027, 3, 6);
  private static final MemberCard JOE =
      new MemberCard(MemberId.create(), "Grandpa Joe", Role.CAREGIVER, "GJ", 6, false);
  private static final MemberCard LEA =
      new MemberCard(MemberId.create(), "Aunt Lea", Role.CAREGIVER, "AL", 5, false);

  @Test
  void thePartsOfOneSlotStandInOneRing() {
    var entries =
        grid(
            care(Kind.COVER, 16, 19, "care/one"),
            care(Kind.GAP, 19, 20, "care/one"),
            care(Kind.COVER, 20, 22, "care/one"),
            care(Kind.COVER, 22, 23, "care/other"));
    assertThat(entries)
        .extracting(GridEntry::part)
        .containsExactly(Part.FIRST, Part.MIDDLE, Part.LAST, Part.WHOLE);
  }

  @Test
  void theFirstPartSaysWhatItIsAndTheOthersWhoHasThem() {
    var entries = grid(care(Kind.COVER, 16, 19, "care/one"), care(Kind.COVER, 19, 22, "care/one"));
    assertThat(entries).extracting(GridEntry::title).containsExactly("Date night", "Grandpa Joe");
  }

  @Test
  void whatIsOpenOfASlotSaysSo() {
    var entries = grid(care(Kind.COVER, 16, 19, "care/one"), care(Kind.GAP, 19, 22, "care/one"));
    assertThat(entries.getLast().title()).isEqualTo("19:00\u2060–\u206022:00 open");
    assertThat(entries.getLast().spoken()).endsWith("Open");
    assertThat(entries.getFirst().stateWord()).isEqualTo("Partly covered");
  }

  @Test
  void anEntryIsHeardAsOneSentence() {
    var entries = grid(care(Kind.COVER, 16, 19, "care/one"));
    assertThat(entries.getFirst().spoken())
        .isEqualTo("Sat 6 March, 16:00\u2060–\u206019:00: Date night, Grandpa Joe, Partly covered");
  }

  @Test
  void longAwayTimesStandAboveTheHoursWhereTheyHideNoCare() {
    var midnight = SATURDAY.atStartOfDay();
    var entries =
        grid(
            absence(midnight, midnight.plusDays(2)),
            absence(midnight.plusHours(8), midnight.plusHours(16)),
            absence(midnight.plusHours(18), midnight.plusHours(21)),
            care(Kind.COVER, 8, 16, "care/one"));
    assertThat(entries).extracting(GridEntry::above).containsExactly(true, true, false, false);
    assertThat(entries).extracting(GridEntry::detail).startsWith("", "8:00\u2060–\u206016:00");
  }

  @Test
  void anEveningSaysWhoseItIsAndHowItDiffers() {
    var title = Title.written("Bedtime");
    var evening =
        entry(
            Kind.BEDTIME,
            SATURDAY.atTime(19, 0),
            SATURDAY.atTime(20, 0),
            title,
            EntryState.NONE,
            "bedtime");
    var hint = new CalendarEntry.Hint("undo-2", Title.written("pays back"));
    var shown = grid(evening.with(hint)).getFirst();
    assertThat(shown.kind()).isEqualTo(GridEntry.Kind.BEDTIME);
    assertThat(shown.title()).isEqualTo("Grandpa Joe");
    assertThat(shown.hint()).isEqualTo("undo-2");
    assertThat(shown.spoken())
        .isEqualTo("Sat 6 March, 19:00\u2060–\u206020:00: Bedtime, Grandpa Joe, pays back");
  }

  @Test
  void anEveningOfSomeChildrenNamesThem() {
    var mia = new ChildCard(ChildId.create(), "Mia", null);
    var evening =
        new CalendarEntry(
            "bedtime",
            Kind.BEDTIME,
            Period.between(SATURDAY.atTime(19, 0), SATURDAY.atTime(20, 0), ZONE).orElseThrow(),
            Title.written("Bedtime (Mia)"),
            Optional.of(JOE.id()),
            Set.of(mia.id()),
            EntryState.NONE,
            "bedtime");
    var week =
        new CalendarWeek(
            SATURDAY, 7, ZONE, List.of(evening), List.of(), List.of(JOE), List.of(mia));
    var shown = new GridEntries(week, new Words(Locale.UK, ZONE)).all().getFirst();
    assertThat(shown.title()).isEqualTo("Mia: Grandpa Joe");
  }

  @Test
  void timeOffSaysWhoseItIs() {
    var climbing = Title.written("climbing");
    var evening =
        entry(
            Kind.TIME_OFF,
            SATURDAY.atTime(17, 0),
            SATURDAY.atTime(20, 0),
            climbing,
            EntryState.NONE,
            "time-off/one");
    var shown = grid(evening).getFirst();
    assertThat(shown.title()).isEqualTo("Grandpa Joe: climbing");
    assertThat(shown.spoken())
        .isEqualTo("Sat 6 March, 17:00\u2060–\u206020:00: Grandpa Joe: climbing");
  }

  @Test
  void ownTimeStandsAboveTheCareThatItWouldHide() {
    var evening = timeOff(JOE, 17, 21);
    assertThat(grid(evening, care(Kind.COVER, 16, 19, "care/one")).getFirst().above()).isTrue();
    assertThat(grid(evening, care(Kind.COVER, 8, 12, "care/one")).getFirst().above()).isFalse();
  }

  @Test
  void anEveningTogetherStandsThereOnce() {
    var shown = grid(timeOff(JOE, 17, 21), timeOff(LEA, 17, 21), timeOff(LEA, 21, 22));
    assertThat(shown)
        .extracting(GridEntry::title)
        .containsExactly("Grandpa Joe and Aunt Lea: Dinner", "Aunt Lea: Dinner");
    assertThat(shown.getFirst().people()).hasSize(2);
  }

  private static CalendarEntry timeOff(MemberCard who, int from, int until) {
    return new CalendarEntry(
        "timeoff-" + who.name() + from,
        Kind.TIME_OFF,
        Period.between(SATURDAY.atTime(from, 0), SATURDAY.atTime(until, 0), ZONE).orElseThrow(),
        Title.written("Dinner"),
        Optional.of(who.id()),
        Set.of(),
        EntryState.NONE,
        "time-off/one");
  }

  private static List<GridEntry> grid(CalendarEntry... entries) {
    var week =
        new CalendarWeek(
            SATURDAY, 7, ZONE, List.of(entries), List.of(), List.of(JOE, LEA), List.of());
    return new GridEntries(week, new Words(Locale.UK, ZONE)).all();
  }

  private static CalendarEntry care(Kind kind, int from, int until, String route) {
    return entry(
        kind,
        SATURDAY.atTime(from, 0),
        SATURDAY.atTime(until, 0),
        Title.written("Date night"),
        EntryState.PARTLY,
        route);
  }

  private static CalendarEntry absence(LocalDateTime from, LocalDateTime until) {
    var work = Title.translated("calendar.absence.work");
    return entry(Kind.ABSENCE, from, until, work, EntryState.NONE, "absences");
  }

  private static CalendarEntry entry(
      Kind kind,
      LocalDateTime from,
      LocalDateTime until,
      Title title,
      EntryState state,
      String route) {
    return new CalendarEntry(
        kind + "-" + from,
        kind,
        Period.between(from, until, ZONE).orElseThrow(),
        title,
        kind == Kind.GAP ? Optional.empty() : Optional.of(JOE.id()),
        Set.of(),
        state,
        route);
  }
}
