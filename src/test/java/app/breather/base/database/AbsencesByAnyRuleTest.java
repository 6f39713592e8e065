package app.breather.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.persistence.RepeatedTimeColumns;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Weekly hours from before absences repeated by any rule are on the same days afterwards. */
class AbsencesByAnyRuleTest {

  private static final String DATABASE = "absences_before";
  private static final String BEFORE = "202611305000";
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FIRST = LocalDate.parse("2027-03-03");
  private static final Period YEAR =
      Period.between(FIRST.atStartOfDay(), FIRST.plusYears(1).atStartOfDay(), BERLIN).orElseThrow();

  /** All sets of weekdays, by day and by night, for ever and until a Tuesday, in two families. */
  private static final String ROWS =
      """
      insert into family (id, version, name, zone, week_start, created_at)
      select gen_random_uuid(), 0, name, 'Europe/Berlin', 'MONDAY', now()
      from unnest(array['One', 'Two']) name;
      insert into member (family_id, id, version, role, name, initials, colour)
      select id, gen_random_uuid(), 0, 'PARENT', 'Alex', 'A', 1 from family;
      insert into absence (family_id, id, version, absence_id, edition, recorded_at, member_id, kind,
        weekdays, first_day, last_day, from_time, until_time)
      select m.family_id, made.id, 0, made.id, 0, now(), m.id, 'WORK',
        days, '2027-03-03', last, '18:00', until
      from member m, generate_series(1, 127) days, unnest(array[null, date '2027-06-01']) last,
        unnest(array[time '20:00', '06:00', '18:00', '00:00']) until,
        lateral (select gen_random_uuid() id, days d, last l, until u) made;
      insert into absence (family_id, id, version, absence_id, edition, recorded_at, member_id, kind,
        starts_at, ends_at)
      select m.family_id, m.id, 0, m.id, 0, now(), m.id, 'TRAVEL', '2027-03-01', '2027-03-05' from member m;
      create table before as select * from absence;
      """;

  @BeforeAll
  static void aDatabaseFromBefore() throws SQLException {
    run("postgres", "create database " + DATABASE + " owner " + DatabaseRoles.OWNER);
    DatabaseRoles.addExtensions(TestServer.shared().superuser(DATABASE));
    migrations().target(BEFORE).load().migrate();
    run(DATABASE, ROWS);
    migrations().load().migrate();
  }

  @AfterAll
  static void itIsGone() throws SQLException {
    run("postgres", "drop database " + DATABASE + " with (force)");
  }

  @Test
  void weeklyHoursAreOnTheSameDays() throws SQLException {
    try (var connection = connection(DATABASE);
        var rows =
            rows(
                connection,
                "select b.weekdays, b.last_day as last_before, a.* from absence a join before b"
                    + " using (family_id, id) where b.weekdays is not null")) {
      int seen = 0;
      for (; rows.next(); seen++) {
        assertThat(days(rows)).isEqualTo(daysBefore(rows));
      }
      assertThat(seen).isEqualTo(2 * 127 * 2 * 4);
    }
  }

  @Test
  void whatIsOnceIsAsItWas() throws SQLException {
    try (var connection = connection(DATABASE);
        var rows =
            rows(
                connection,
                "select count(*) from absence a join before b"
                    + " using (family_id, id, starts_at, ends_at, kind) where a.recurrence is null")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(2);
    }
  }

  private static List<Period> days(ResultSet row) throws SQLException {
    return RepeatedTimeColumns.read(
            row.getString("recurrence"),
            row.getObject("first_day", LocalDate.class),
            row.getObject("from_time", LocalTime.class),
            row.getInt("nights"),
            row.getObject("until_time", LocalTime.class))
        .in(YEAR, BERLIN)
        .stream()
        .map(Occurrence::period)
        .toList();
  }

  /** As they were read when they were weekly hours. */
  private static List<Period> daysBefore(ResultSet row) throws SQLException {
    var weekdays = row.getInt("weekdays");
    var from = row.getObject("from_time", LocalTime.class);
    var until = row.getObject("until_time", LocalTime.class);
    var last =
        Optional.ofNullable(row.getObject("last_before", LocalDate.class))
            .orElse(FIRST.plusYears(1));
    return FIRST
        .datesUntil(last.plusDays(1))
        .filter(day -> (weekdays & 1 << day.getDayOfWeek().ordinal()) != 0)
        .flatMap(
            day ->
                Period.between(
                    day.atTime(from),
                    (until.isAfter(from) ? day : day.plusDays(1)).atTime(until),
                    BERLIN)
                    .stream())
        .filter(YEAR::overlaps)
        .toList();
  }

  private static FluentConfiguration migrations() {
    var owner = TestServer.shared().ownerConnection(DATABASE);
    return Flyway.configure()
        .dataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())
        .placeholders(Map.of("app_role", DatabaseRoles.APP));
  }

  private static ResultSet rows(Connection connection, String query) throws SQLException {
    return connection.createStatement().executeQuery(query);
  }

  private static Connection connection(String database) throws SQLException {
    return TestServer.shared().superuser(database).getConnection();
  }

  private static void run(String database, String statements) throws SQLException {
    try (var connection = connection(database);
        var sql = connection.createStatement()) {
      sql.execute(statements);
    }
  }
}
