package app.breather.care;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.bench.Comparison;
import app.breather.bench.Comparison.Goal;
import app.breather.calendar.SharedCalendar;
import app.breather.family.FamilyFixture.Home;
import java.sql.DriverManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** P3: the server's time for a week of five slots, in a family that has had many or few. */
@IntegrationTest
class CalendarWeekBench {

  private static final int A_WEEK = 5;
  private static final int CALLS = 400;

  @Autowired private CareFixture care;
  @Autowired private SharedCalendar calendar;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private FlywayConnectionDetails owner;

  @Test
  void whatItOnceHadSlowsNoFamilyDown() throws Exception {
    var many = aFamilyWith(5_000);
    var few = aFamilyWith(50);
    analyze();
    new Comparison("calendar-week", "50 slots instead of 5,000")
        .time(
            CALLS,
            () -> week(many),
            () -> week(few),
            new Goal("ratio <= 1.3", result -> result.ratio() <= 1.3));
  }

  private void week(Home home) {
    var day = LocalDate.ofInstant(CareFixture.START, ZoneOffset.UTC);
    var week = care.as(home.parent(), () -> calendar.read(day, 7, Optional.empty()));
    if (week.entries().size() != A_WEEK) {
      throw new IllegalStateException("Entries: " + week.entries().size());
    }
  }

  /** Five a week, half of them over, all promised by the same caregiver. */
  private Home aFamilyWith(int slots) {
    var home = care.aFamily();
    var inge = care.aCaregiver(home, "Oma Inge");
    care.as(home.parent(), () -> transaction.execute(_ -> insert(home, inge, home.child(), slots)));
    return home;
  }

  private int insert(Home home, Actor.Person inge, ChildId child, int slots) {
    var family = home.family().value();
    jdbc.update(
        """
        insert into care_slot (family_id, id, starts_at, ends_at, purpose, place, note,
          opened_by, opened_at, version)
        select ?, gen_random_uuid(), begins, begins + interval '4 hours', 'Work', '', '', ?, now(), 0
        from (select cast(? as timestamptz) + (i % 5) * interval '1 day' + (i / 5 - cast(? as integer)) * interval '7 days' as begins
          from generate_series(0, cast(? as integer) - 1) i) as all_of_them""",
        family,
        home.parent().member().value(),
        Timestamp.from(CareFixture.START),
        slots / A_WEEK / 2,
        slots);
    jdbc.update(
        """
        insert into care_slot_child (family_id, id, slot_id, child_id)
        select family_id, gen_random_uuid(), id, ? from care_slot where family_id = ?""",
        child.value(),
        family);
    jdbc.update(
        """
        insert into cover (family_id, id, slot_id, caregiver_id, starts_at, ends_at, promised_at, version)
        select family_id, gen_random_uuid(), id, ?, starts_at, ends_at, now(), 0
        from care_slot where family_id = ?""",
        inge.member().value(),
        family);
    return jdbc.update(
        """
        insert into held_time (family_id, id, cover_id, member_id, starts_at, ends_at)
        select family_id, gen_random_uuid(), id, caregiver_id, starts_at, ends_at
        from cover where family_id = ?""",
        family);
  }

  /** As the database does by itself within a minute. */
  private void analyze() throws Exception {
    try (var connection =
            DriverManager.getConnection(
                owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
        var statement = connection.createStatement()) {
      statement.execute("analyze care_slot, care_slot_child, cover, held_time");
    }
  }
}
