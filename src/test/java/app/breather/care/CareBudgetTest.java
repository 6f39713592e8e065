package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.SharedCalendar.Days;
import app.breather.family.FamilyFixture;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How many statements it takes, which must not depend on how much there is. */
@IntegrationTest
class CareBudgetTest {

  private static final int MOST = 12;

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private CarePlanning planning;
  @Autowired private SharedCalendar calendar;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  private FamilyFixture.Home home;
  private Actor.Person inge;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
  }

  @Test
  void aYesTakesFewStatements() {
    var slot = care.aSlot(home, 0, 4, inge);

    var counted = StatementCount.of(() -> care.accept(inge, slot, hours(0, 4)));

    assertThat(counted.result()).isInstanceOf(AcceptResult.Accepted.class);
    assertThat(counted.statements()).isBetween(1, MOST);
  }

  @Test
  void aNewSlotIsAddedWithoutLookingItUp() {
    var content = care.content(home, 0, 4);

    var counted = StatementCount.of(() -> care.as(home.parent(), () -> planning.open(content)));

    assertThat(counted.result()).isInstanceOf(PlanResult.Saved.class);
    assertThat(counted.statements()).as("two of them for its reminders").isLessThanOrEqualTo(8);
  }

  @Test
  void aWeekTakesTheSameStatementsForFiftySlotsAndForFiveThousand() {
    slotsThisWeek(50);
    var few = StatementCount.of(this::week);
    slotsThisWeek(4_950);
    var many = StatementCount.of(this::week);

    assertThat(few.result().entries()).hasSize(50);
    assertThat(many.result().entries()).hasSize(5_000);
    assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, MOST);
  }

  @Test
  void andForOneSeriesAndForTen() {
    slotsThisWeek(50);
    everyDayAt(6);
    var few = StatementCount.of(this::week);
    slotsThisWeek(4_950);
    IntStream.range(7, 16).forEach(this::everyDayAt);
    var many = StatementCount.of(this::week);

    assertThat(few.result().entries()).hasSize(50 + 7);
    assertThat(many.result().entries()).hasSize(5_000 + 7 * 10);
    assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, MOST);
  }

  @Test
  void andForAMonthBesideIt() {
    slotsThisWeek(50);
    everyDayAt(6);
    var day = LocalDate.ofInstant(CareFixture.START, ZoneOffset.UTC).minusDays(1);
    var both = List.of(new Days(day.minusDays(14), 42), new Days(day, 7));

    var counted =
        StatementCount.of(
            () -> care.as(home.parent(), () -> calendar.readEach(both, Optional.empty())));

    assertThat(counted.result().getLast()).isEqualTo(week());
    assertThat(counted.statements()).isBetween(1, MOST);
  }

  private void everyDayAt(int hour) {
    var tomorrow = LocalDate.ofInstant(CareFixture.NOW, ZoneOffset.UTC).plusDays(1);
    regular.agreed(home, inge, RegularFixture.weekly(tomorrow, hour, hour + 1, DayOfWeek.values()));
  }

  private CalendarWeek week() {
    var day = LocalDate.ofInstant(CareFixture.START, ZoneOffset.UTC).minusDays(1);
    return care.as(home.parent(), () -> calendar.read(day, 7, Optional.empty()));
  }

  private void slotsThisWeek(int count) {
    care.as(
        home.parent(),
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        """
                        insert into care_slot (family_id, id, starts_at, ends_at, purpose, place, note,
                          opened_by, opened_at, version)
                        select ?, gen_random_uuid(), ?, ?, 'Work', '', '', ?, now(), 0
                        from generate_series(1, ?)""",
                        home.family().value(),
                        Timestamp.from(hours(0, 4).from()),
                        Timestamp.from(hours(0, 4).until()),
                        home.parent().member().value(),
                        count)));
  }
}
