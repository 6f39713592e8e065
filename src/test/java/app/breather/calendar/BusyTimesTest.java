package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who learns of what another calendar of somebody's has, and what follows from it: nothing. */
@IntegrationTest
class BusyTimesTest {

  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");
  private static final Period MEETING = period("2027-03-02T09:00", "2027-03-02T10:00");
  private static final Period WEEK = period("2027-03-01T00:00", "2027-03-08T00:00");

  @Autowired private BusyTimes busyTimes;
  @Autowired private AwayTimes awayTimes;
  @Autowired private SharedCalendar calendar;
  @Autowired private BusyFixture fixture;
  @Autowired private Parkers parkers;
  @Autowired private CurrentActor current;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    family = parkers.create();
  }

  @Test
  void parentsKnowWhenAnybodyIsBusy() {
    fixture.busy(family.alex(), MEETING);
    fixture.busy(family.inge(), MEETING);
    assertThat(in(family.sam()))
        .extracting(Busy::member)
        .containsExactlyInAnyOrder(family.alex().member(), family.inge().member());
  }

  @Test
  void caregiversKnowOfThemselvesOnly() {
    fixture.busy(family.alex(), MEETING);
    fixture.busy(family.joe(), MEETING);
    fixture.busy(family.inge(), MEETING);
    assertThat(in(family.inge())).containsExactly(new Busy(MEETING, family.inge().member(), false));
    assertThat(read(family.inge()).entries())
        .extracting(CalendarEntry::person)
        .containsExactly(Optional.of(family.inge().member()));
  }

  @Test
  void theSystemKnowsOfEverybody() {
    fixture.busy(family.alex(), MEETING);
    fixture.busy(family.inge(), MEETING);
    assertThat(current.as(new Actor.System(family.id()), () -> busyTimes.in(WEEK))).hasSize(2);
  }

  @Test
  void anotherFamilyKnowsNothing() {
    fixture.busy(parkers.create().alex(), MEETING);
    assertThat(in(family.alex())).isEmpty();
  }

  @Test
  void whoIsBusyStillHasTheChild() {
    fixture.busy(family.alex(), MEETING);
    var week = read(family.sam());
    assertThat(week.presence().getFirst().spans())
        .extracting(PresenceSpan::who)
        .containsExactly(List.of(family.alex().member(), family.sam().member()));
    assertThat(parkers.as(family.sam(), () -> awayTimes.away(WEEK))).isEmpty();
    assertThat(parkers.as(family.sam(), () -> awayTimes.records(WEEK))).isEmpty();
  }

  @Test
  void itsOwnerReadsTheTitleAndOthersThatSomebodyIsBusy() {
    fixture.busy(family.alex(), MEETING, 1, false, "Dentist");
    assertThat(read(family.alex()).entries())
        .extracting(CalendarEntry::kind, CalendarEntry::title, CalendarEntry::route)
        .containsExactly(tuple(Kind.BUSY, Title.written("Dentist"), "own-calendar"));
    assertThat(read(family.sam()).entries())
        .extracting(CalendarEntry::title, CalendarEntry::route)
        .containsExactly(tuple(Title.translated("busy"), ""));
  }

  @Test
  void whatIsNotSureSaysSo() {
    fixture.busy(family.alex(), MEETING, 1, true, null);
    assertThat(in(family.sam())).extracting(Busy::tentative).containsExactly(true);
    assertThat(read(family.sam()).entries())
        .extracting(CalendarEntry::title)
        .containsExactly(Title.translated("busy.perhaps"));
  }

  @Test
  void whatWasEndedIsNotShown() {
    fixture.busy(family.alex(), MEETING);
    fixture.end(family.alex());
    assertThat(in(family.alex())).isEmpty();
    assertThat(read(family.alex()).entries()).isEmpty();
  }

  @Test
  void touchingTheWindowIsNotInIt() {
    fixture.busy(family.alex(), period("2027-02-28T22:00", "2027-03-01T00:00"));
    fixture.busy(family.alex(), period("2027-02-28T23:00", "2027-03-01T01:00"));
    assertThat(in(family.alex()))
        .extracting(Busy::period)
        .containsExactly(period("2027-02-28T23:00", "2027-03-01T01:00"));
  }

  @Test
  void aWindowOverTwoYearsIsRefused() {
    var wide = period("2027-01-01T00:00", "2029-02-01T00:00");
    assertThatThrownBy(() -> parkers.as(family.alex(), () -> busyTimes.in(wide)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWeekTakesTheSameStatementsHoweverManyThereAre() {
    var none = StatementCount.of(() -> read(family.alex()));
    fixture.busy(family.alex(), MEETING, 2_500, false, null);
    fixture.busy(family.inge(), MEETING, 2_500, false, null);
    var many = StatementCount.of(() -> read(family.alex()));
    assertThat(many.result().entries()).hasSize(5_000);
    assertThat(many.statements()).isEqualTo(none.statements()).isBetween(1, 12);
  }

  private List<Busy> in(Actor.Person by) {
    return parkers.as(by, () -> busyTimes.in(WEEK));
  }

  private CalendarWeek read(Actor.Person by) {
    return parkers.as(by, () -> calendar.read(MONDAY, 7, Optional.empty()));
  }

  private static Period period(String from, String until) {
    return Period.between(
            LocalDateTime.parse(from), LocalDateTime.parse(until), ZoneId.of("Europe/Berlin"))
        .orElseThrow();
  }
}
