package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SharedCalendarTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");

  @Autowired private SharedCalendar calendar;
  @Autowired private Absences absences;
  @Autowired private Parkers parkers;
  @Autowired private RotaAgreement rotas;
  @Autowired private TestClock clock;
  @Autowired private CurrentActor current;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    family = parkers.create();
  }

  @Test
  void anAbsenceIsAnEntryAndLeavesTheOtherParent() {
    away(family.alex(), "2027-03-02T09:00", "2027-03-02T17:00");
    var week = read(family.sam());
    assertThat(week.entries())
        .extracting(CalendarEntry::title)
        .containsExactly(Title.translated("calendar.absence.travel"));
    assertThat(week.presence().getFirst().spans())
        .extracting(PresenceSpan::who)
        .containsExactly(
            List.of(family.alex().member(), family.sam().member()),
            List.of(family.sam().member()),
            List.of(family.alex().member(), family.sam().member()));
  }

  @Test
  void aCaregiverReadsThatSomebodyIsAwayAndNothingMore() {
    away(family.alex(), "2027-03-02T09:00", "2027-03-02T17:00");
    var entry = read(family.inge()).entries().getFirst();
    assertThat(entry.title()).isEqualTo(Title.translated("calendar.away"));
    assertThat(entry.route()).isEmpty();
    assertThat(entry.person()).contains(family.alex().member());
  }

  @Test
  void thePersonFilterLeavesTheOthersOut() {
    away(family.alex(), "2027-03-02T09:00", "2027-03-02T17:00");
    away(family.sam(), "2027-03-03T09:00", "2027-03-03T17:00");
    var week =
        parkers.as(
            family.sam(), () -> calendar.read(MONDAY, 7, Optional.of(family.sam().member())));
    assertThat(week.entries())
        .extracting(CalendarEntry::person)
        .containsExactly(Optional.of(family.sam().member()));
  }

  @Test
  void nobodyLeftIsAGap() {
    away(family.alex(), "2027-03-02T09:00", "2027-03-02T17:00");
    away(family.sam(), "2027-03-02T16:00", "2027-03-02T20:00");
    assertThat(
            read(family.sam()).presence().getFirst().spans().stream().filter(PresenceSpan::isGap))
        .extracting(PresenceSpan::period)
        .containsExactly(period("2027-03-02T16:00", "2027-03-02T17:00"));
  }

  @Test
  void aWeekWithAClockChangeIsAnHourShorter() {
    var week =
        parkers.as(
            family.sam(), () -> calendar.read(LocalDate.parse("2027-03-22"), 7, Optional.empty()));
    assertThat(week.presence().getFirst().spans().getFirst().period().length())
        .hasHours(7 * 24 - 1);
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithTheEntries() {
    absencesOf(50);
    var few = StatementCount.of(() -> read(family.alex()));
    absencesOf(4_950);
    var many = StatementCount.of(() -> read(family.alex()));
    assertThat(few.result().entries()).hasSize(50);
    assertThat(many.result().entries()).hasSize(5_000);
    assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, 12);
  }

  @Test
  void careDoesNotMakeTheStatementsGrowEither() {
    slots(1);
    var few = StatementCount.of(() -> read(family.alex()));
    slots(999);
    var many = StatementCount.of(() -> read(family.alex()));
    assertThat(many.result().entries()).hasSize(1_000);
    assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, 12);
  }

  @Test
  void aWholeWeekWithARotaTakesFewStatementsHoweverMuchThereIs() {
    aRota();
    slots(25);
    absencesOf(25);
    var few = StatementCount.of(() -> read(family.alex()));
    slots(2_475);
    absencesOf(2_475);
    var many = StatementCount.of(() -> read(family.alex()));
    assertThat(few.result().entries()).hasSize(50 + 7);
    assertThat(many.result().entries()).hasSize(5_000 + 7);
    assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, 12);
  }

  private void aRota() {
    clock.stopAt(MONDAY.minusDays(1).atStartOfDay(BERLIN).toInstant());
    var content =
        new RotaContent(
            MONDAY,
            LocalTime.of(19, 0),
            LocalTime.of(20, 0),
            new Pattern.Cycle(List.of(family.alex().member(), family.sam().member())));
    parkers.as(family.alex(), () -> rotas.agree(content, Optional.empty()));
  }

  private void slots(int count) {
    current.as(
        new Actor.System(family.id()),
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        "insert into care_slot (family_id, id, starts_at, ends_at, purpose, place,"
                            + " note, opened_by, opened_at, version) select ?, gen_random_uuid(),"
                            + " timestamptz '2027-03-02 09:00Z', timestamptz '2027-03-02 10:00Z',"
                            + " '', '', '', ?, now(), 0 from generate_series(1, ?)",
                        family.id().value(),
                        family.alex().member().value(),
                        count)));
  }

  private CalendarWeek read(Actor.Person by) {
    return parkers.as(by, () -> calendar.read(MONDAY, 7, Optional.empty()));
  }

  private void away(Actor.Person who, String from, String until) {
    var time = new AbsenceTime.Once(period(from, until));
    assertThat(parkers.as(who, () -> absences.record(who.member(), AbsenceKind.TRAVEL, time)))
        .isInstanceOf(AbsenceResult.Recorded.class);
  }

  private void absencesOf(int count) {
    current.as(
        new Actor.System(family.id()),
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        "insert into absence (family_id, id, version, absence_id, edition, recorded_at,"
                            + " member_id, kind, starts_at, ends_at)"
                            + " select ?, gen_random_uuid(), 0, gen_random_uuid(), 0, now(), ?, 'WORK',"
                            + " timestamptz '2027-03-02 09:00Z', timestamptz '2027-03-02 10:00Z'"
                            + " from generate_series(1, ?)",
                        family.id().value(),
                        family.alex().member().value(),
                        count)));
  }

  private static Period period(String from, String until) {
    return Period.between(LocalDateTime.parse(from), LocalDateTime.parse(until), BERLIN)
        .orElseThrow();
  }
}
