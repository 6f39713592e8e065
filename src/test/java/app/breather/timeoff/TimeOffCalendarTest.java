package app.breather.timeoff;

import static app.breather.timeoff.TimeOffFixture.evening;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.Title;
import app.breather.care.CareFixture;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Time off in the shared calendar, and what it takes to read it. */
@IntegrationTest
class TimeOffCalendarTest {

  private static final int MOST = 12;

  @Autowired private TimeOffFixture timeOff;
  @Autowired private TimeOffBoard board;
  @Autowired private SharedCalendar calendar;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  private TimeOffFixture.People people;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
  }

  @Test
  void parentsSeeTheReasonAndWhatIsOnlyWishedFor() {
    var id = timeOff.requested(people.alex(), hours(0, 3));
    assertThat(entries(people.sam()))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.title()).isEqualTo(Title.written("Climbing"));
              assertThat(entry.person()).contains(people.alex().member());
              assertThat(entry.state()).isEqualTo(EntryState.ASKED);
              assertThat(entry.route()).isEqualTo("time-off/" + id);
            });
  }

  @Test
  void caregiversSeeThatSomebodyIsAwayOnceItIsAgreed() {
    var id = timeOff.requested(people.alex(), hours(0, 3));
    assertThat(entries(people.inge())).isEmpty();

    timeOff.yes(people.sam(), id);

    assertThat(entries(people.inge()))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(CalendarEntry.Kind.ABSENCE);
              assertThat(entry.title()).isEqualTo(Title.translated("calendar.away"));
              assertThat(entry.route()).isEmpty();
            });
  }

  @Test
  void whatComesToNothingIsNotThere() {
    timeOff.no(people.sam(), timeOff.requested(people.alex(), hours(0, 3)), "");
    timeOff.cancel(people.alex(), timeOff.requested(people.alex(), hours(5, 6)));
    assertThat(entries(people.sam())).isEmpty();
  }

  @Test
  void aDateNightIsAnEntryOfEach() {
    timeOff.planned(people.alex(), evening(hours(0, 3), people.sam()));
    assertThat(entries(people.alex()))
        .filteredOn(entry -> entry.kind() == CalendarEntry.Kind.TIME_OFF)
        .extracting(entry -> entry.person().orElseThrow())
        .containsExactlyInAnyOrder(people.alex().member(), people.sam().member());
  }

  @Test
  void whatStandsOfSeveralNamesEachOnce() {
    var id = timeOff.planned(people.alex(), evening(hours(0, 3), people.sam()));
    timeOff.yes(people.sam(), id);
    assertThat(entries(people.alex()))
        .filteredOn(entry -> entry.kind() == CalendarEntry.Kind.TIME_OFF)
        .hasSize(2);
    assertThat(timeOff.as(people.alex(), board::ahead))
        .singleElement()
        .satisfies(card -> assertThat(card.owners()).doesNotHaveDuplicates().hasSize(2));
  }

  @Test
  void thePlanSaysThatThePartnerHasTheBabyThen() {
    timeOff.yes(people.sam(), timeOff.requested(people.alex(), hours(0, 3)));
    assertThat(week(people.sam()).presence().getFirst().spans())
        .filteredOn(span -> span.period().equals(hours(0, 3)))
        .singleElement()
        .satisfies(span -> assertThat(span.who()).containsExactly(people.sam().member()));
  }

  @Test
  void aWeekTakesTheSameStatementsForFiftyAndForFiveThousand() {
    fiftyThisWeek();
    var few = StatementCount.of(() -> week(people.alex()));
    var fewAhead = StatementCount.of(() -> timeOff.as(people.alex(), board::ahead));
    oneOnEachOfDays(8, 4_957);
    var many = StatementCount.of(() -> week(people.alex()));

    assertThat(few.result().entries()).hasSize(50);
    assertThat(many.result().entries()).hasSize(50);
    assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, MOST);
    assertThat(fewAhead.result()).hasSize(50);
    assertThat(fewAhead.statements()).isBetween(1, MOST);
  }

  private List<CalendarEntry> entries(Actor.Person who) {
    return week(who).entries();
  }

  private CalendarWeek week(Actor.Person who) {
    var day = LocalDate.ofInstant(CareFixture.START, ZoneOffset.UTC).minusDays(1);
    return timeOff.as(who, () -> calendar.read(day, 7, Optional.empty()));
  }

  private void fiftyThisWeek() {
    planned("0", 1, 50);
  }

  private void oneOnEachOfDays(int first, int last) {
    planned("n", first, last);
  }

  /**
   * @param day after {@link CareFixture#START}, for each n from first to last
   */
  private void planned(String day, int first, int last) {
    timeOff.as(
        people.alex(),
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        """
                        with span as (
                          select ?::timestamptz + %s * interval '1 day' as starts_at
                          from generate_series(?, ?) n),
                        planned as (
                          insert into time_off (family_id, id, kind, starts_at, ends_at, leaves_at,
                            returns_at, reason, state, planned_by, planned_at, version)
                          select ?, gen_random_uuid(), 'ME_TIME', starts_at,
                            starts_at + interval '4 hours', starts_at,
                            starts_at + interval '4 hours', 'Climbing', 'AGREED', ?, now(), 0
                          from span
                          returning family_id, id, planned_by, leaves_at, returns_at),
                        stood as (
                          insert into time_off_stand (family_id, id, time_off_id, member_id,
                            leaves_at, returns_at, since)
                          select family_id, gen_random_uuid(), id, planned_by, leaves_at,
                            returns_at, now()
                          from planned)
                        insert into time_off_person (family_id, id, time_off_id, member_id, owner,
                          answer, word, answered_at)
                        select family_id, gen_random_uuid(), id, planned_by, true, 'YES', '', now()
                        from planned"""
                            .formatted(day),
                        Timestamp.from(hours(0, 4).from()),
                        first,
                        last,
                        people.home().family().value(),
                        people.alex().member().value())));
  }
}
