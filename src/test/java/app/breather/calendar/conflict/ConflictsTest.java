package app.breather.calendar.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.security.Role;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Away;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.Held;
import app.breather.calendar.Presence;
import app.breather.calendar.Title;
import app.breather.calendar.conflict.Conflict.Cause;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Alex and Sam with Mia and Tom, from Monday, 22 March 2027, with a clock change on Sunday. */
class ConflictsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);
  private static final MemberId ALEX = MemberId.create();
  private static final MemberId SAM = MemberId.create();
  private static final MemberId INGE = MemberId.create();
  private static final MemberId JOE = MemberId.create();
  private static final ChildId MIA = ChildId.create();
  private static final ChildId TOM = ChildId.create();

  private static final List<MemberCard> MEMBERS =
      List.of(
          new MemberCard(ALEX, "Alex", Role.PARENT, "A", 1, true),
          new MemberCard(SAM, "Sam", Role.PARENT, "S", 2, true),
          new MemberCard(INGE, "Oma Inge", Role.CAREGIVER, "OI", 3, true),
          new MemberCard(JOE, "Grandpa Joe", Role.CAREGIVER, "GJ", 4, false));
  private static final List<ChildCard> CHILDREN =
      List.of(new ChildCard(MIA, "Mia", null), new ChildCard(TOM, "Tom", null));

  private final List<CalendarEntry> entries = new ArrayList<>();

  @Test
  void aWeekInWhichEverythingFitsHasNone() {
    away(ALEX, on(0, 9, 17));
    care(Kind.COVER, on(1, 9, 12), "doctor", Optional.of(INGE), MIA);
    care(Kind.COVER, on(1, 12, 14), "lunch", Optional.of(JOE), MIA);
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void nobodyHasTheChildrenWhileBothParentsAreAway() {
    away(ALEX, on(1, 8, 17));
    away(SAM, on(1, 6, 9));
    care(
        Kind.COVER,
        period("2027-03-23T08:30", "2027-03-23T17:00"),
        "Work",
        Optional.of(INGE),
        MIA,
        TOM);

    assertThat(conflicts())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.kind()).isEqualTo(Conflict.Kind.NOBODY);
              assertThat(gap.children()).containsExactlyInAnyOrder(MIA, TOM);
              assertThat(gap.periods())
                  .containsExactly(period("2027-03-23T08:00", "2027-03-23T08:30"));
              assertThat(gap.causes())
                  .extracting(Cause::person)
                  .containsExactly(Optional.of(SAM), Optional.of(ALEX));
            });
  }

  @Test
  void ofSeveralChildrenItNamesThoseWhomNobodyHas() {
    away(ALEX, on(1, 8, 12));
    away(SAM, on(1, 8, 12));
    care(Kind.COVER, on(1, 8, 12), "Work", Optional.of(INGE), MIA);
    assertThat(conflicts()).extracting(Conflict::children).containsExactly(Set.of(TOM));
  }

  @Test
  void whatCareIsAskedForIsNoGapThatNobodyThoughtOf() {
    away(ALEX, on(1, 8, 12));
    away(SAM, on(1, 8, 12));
    care(Kind.SLOT, on(1, 8, 11), "Work", Optional.empty(), MIA, TOM);
    assertThat(conflicts()).extracting(Conflict::periods).containsExactly(List.of(on(1, 11, 12)));
  }

  @Test
  void theSameHoursOfSeveralDaysAreToldOnceAlsoOverAClockChange() {
    for (int day : List.of(4, 5, 6, 7)) {
      away(ALEX, on(day, 8, 9));
      away(SAM, on(day, 8, 9));
    }
    assertThat(conflicts())
        .singleElement()
        .extracting(Conflict::periods)
        .isEqualTo(List.of(on(4, 8, 9), on(5, 8, 9), on(6, 8, 9), on(7, 8, 9)));
  }

  @Test
  void whatIsOverIsToldNoMoreAndWhatGoesOnIs() {
    away(ALEX, on(0, 8, 12));
    away(SAM, on(0, 8, 12));
    assertThat(conflictsAt("2027-03-22T12:00")).isEmpty();
    assertThat(conflictsAt("2027-03-22T11:59"))
        .extracting(Conflict::first)
        .containsExactly(on(0, 8, 12));
  }

  @Test
  void aChildIsNotInTwoPlaces() {
    care(Kind.COVER, on(2, 9, 12), "Work", Optional.of(INGE), MIA);
    care(Kind.SLOT, on(2, 11, 13), "Doctor", Optional.empty(), MIA, TOM);
    assertThat(conflicts())
        .singleElement()
        .satisfies(
            both -> {
              assertThat(both.kind()).isEqualTo(Conflict.Kind.TWO_PLACES);
              assertThat(both.children()).containsExactly(MIA);
              assertThat(both.periods()).containsExactly(on(2, 11, 12));
              assertThat(both.causes())
                  .extracting(Cause::route)
                  .containsExactly("care/Work", "care/Doctor");
            });
  }

  @Test
  void siblingsMayBeInTwoPlaces() {
    care(Kind.COVER, on(2, 9, 12), "Work", Optional.of(INGE), MIA);
    care(Kind.COVER, on(2, 9, 12), "Doctor", Optional.of(JOE), TOM);
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void partsOfOneSlotAreOnePlace() {
    care(Kind.COVER, on(2, 9, 12), "Work", Optional.of(INGE), MIA);
    care(Kind.GAP, on(2, 11, 13), "Work", Optional.empty(), MIA);
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void nobodyIsPromisedTwice() {
    care(Kind.COVER, on(2, 9, 12), "Work", Optional.of(INGE), MIA);
    care(Kind.COVER, on(2, 11, 13), "Doctor", Optional.of(INGE), TOM);
    assertThat(conflicts())
        .singleElement()
        .satisfies(
            twice -> {
              assertThat(twice.kind()).isEqualTo(Conflict.Kind.PROMISED_TWICE);
              assertThat(twice.person()).contains(INGE);
              assertThat(twice.first()).isEqualTo(on(2, 11, 12));
            });
  }

  @Test
  void whoPromisedIsNotAway() {
    care(Kind.COVER, on(2, 9, 12), "Work", Optional.of(INGE), MIA);
    away(INGE, on(2, 10, 20));
    away(JOE, on(2, 10, 20));
    assertThat(conflicts())
        .singleElement()
        .satisfies(
            away -> {
              assertThat(away.kind()).isEqualTo(Conflict.Kind.PROMISED_AND_AWAY);
              assertThat(away.person()).contains(INGE);
              assertThat(away.first()).isEqualTo(on(2, 10, 12));
            });
  }

  @Test
  void whoHasTheChildAloneIsNotBusyMeanwhile() {
    away(ALEX, on(1, 8, 12));
    busy(SAM, on(1, 11, 13));
    busy(JOE, on(1, 8, 12));
    assertThat(conflicts())
        .singleElement()
        .satisfies(
            busy -> {
              assertThat(busy.kind()).isEqualTo(Conflict.Kind.BUSY);
              assertThat(busy.person()).contains(SAM);
              assertThat(busy.periods()).containsExactly(on(1, 11, 12));
            });
  }

  @Test
  void ofTwoParentsBothAreBusyBeforeItMatters() {
    busy(SAM, on(1, 9, 12));
    busy(ALEX, on(1, 11, 14));
    busy(ALEX, on(2, 11, 14));
    assertThat(conflicts())
        .singleElement()
        .satisfies(
            busy -> {
              assertThat(busy.person()).isEmpty();
              assertThat(busy.periods()).containsExactly(on(1, 11, 12));
              assertThat(busy.causes())
                  .extracting(Cause::person)
                  .containsExactly(Optional.of(SAM), Optional.of(ALEX));
            });
  }

  @Test
  void whoIsBusyWithWhatTheyPromisedWasSentItsInvitation() {
    care(Kind.COVER, on(2, 9, 12), "Work", Optional.of(INGE), MIA, TOM);
    busy(INGE, on(2, 9, 12));
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void whatIsOnlyWishedForIsNoReason() {
    away(ALEX, on(1, 8, 12));
    away(SAM, on(1, 8, 12));
    entries.add(
        entry(
            "wish",
            Kind.TIME_OFF,
            on(1, 8, 12),
            "Yoga",
            Optional.of(ALEX),
            EntryState.ASKED,
            Set.of()));
    assertThat(conflicts().getFirst().causes())
        .extracting(Cause::title)
        .doesNotContain(Title.written("Yoga"));
  }

  private List<Conflict> conflicts() {
    return conflictsAt("2027-03-22T00:00");
  }

  private List<Conflict> conflictsAt(String now) {
    var window =
        Period.between(MONDAY.atStartOfDay(), MONDAY.plusDays(8).atStartOfDay(), BERLIN)
            .orElseThrow();
    var held =
        entries.stream()
            .filter(entry -> entry.kind() == Kind.COVER)
            .map(one -> new Held(one.period(), one.person().orElseThrow(), one.children()))
            .toList();
    var away =
        entries.stream()
            .filter(entry -> entry.kind() == Kind.ABSENCE)
            .map(one -> new Away(one.period(), one.person().orElseThrow()))
            .toList();
    var plan = new Presence(List.of(ALEX, SAM), held, away, List.of());
    var week =
        new CalendarWeek(
            MONDAY,
            8,
            BERLIN,
            entries.stream().sorted((a, b) -> a.period().compareTo(b.period())).toList(),
            plan.bands(window, List.of(MIA, TOM)),
            MEMBERS,
            CHILDREN);
    return Conflicts.in(week, instant(now));
  }

  private void away(MemberId who, Period period) {
    entries.add(
        entry("away", Kind.ABSENCE, period, "Away", Optional.of(who), EntryState.NONE, Set.of()));
  }

  private void busy(MemberId who, Period period) {
    entries.add(
        entry("busy", Kind.BUSY, period, "Busy", Optional.of(who), EntryState.NONE, Set.of()));
  }

  private void care(
      Kind kind, Period period, String slot, Optional<MemberId> who, ChildId... children) {
    entries.add(entry(slot, kind, period, slot, who, EntryState.NONE, Set.of(children)));
  }

  private CalendarEntry entry(
      String name,
      Kind kind,
      Period period,
      String title,
      Optional<MemberId> who,
      EntryState state,
      Set<ChildId> children) {
    return new CalendarEntry(
        name + "-" + entries.size(),
        kind,
        period,
        Title.written(title),
        who,
        children,
        state,
        "care/" + name);
  }

  /** Full hours of a day, counted from Monday. */
  private static Period on(int day, int from, int until) {
    var date = MONDAY.plusDays(day);
    return Period.between(date.atTime(from, 0), date.atTime(until, 0), BERLIN).orElseThrow();
  }

  private static Period period(String from, String until) {
    return Period.between(LocalDateTime.parse(from), LocalDateTime.parse(until), BERLIN)
        .orElseThrow();
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
