package app.breather.calendar;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Busy times as if another calendar had been read. */
@Component
public class BusyFixture {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final CurrentActor current;

  BusyFixture(JdbcTemplate jdbc, TransactionTemplate transaction, CurrentActor current) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.current = current;
  }

  public void busy(Actor.Person who, Period period) {
    busy(who, period, 1, false, null);
  }

  /** So many at the same time. */
  public void busy(Actor.Person who, Period period, int times, boolean tentative, String title) {
    current.doAs(
        new Actor.System(who.family()),
        () -> transaction.executeWithoutResult(_ -> insert(who, period, times, tentative, title)));
  }

  /** As if all calendars that were read so far had been ended. */
  public void end(Actor.Person who) {
    current.doAs(
        new Actor.System(who.family()),
        () ->
            transaction.executeWithoutResult(
                _ -> jdbc.update("update busy_time set shown = false")));
  }

  private void insert(Actor.Person who, Period period, int times, boolean tentative, String title) {
    var calendar = UUID.randomUUID();
    jdbc.update(
        "insert into busy_calendar (family_id, id, version, member_id, name, titles, added_at,"
            + " spans, left_out, failures) values (?, ?, 0, ?, 'work.ics', true, now(), ?, '{}', 0)",
        who.family().value(),
        calendar,
        who.member().value(),
        times);
    jdbc.update(
        "insert into busy_time (family_id, id, calendar_id, member_id, starts_at, ends_at,"
            + " tentative, title, shown) select ?, gen_random_uuid(), ?, ?, ?, ?, ?, ?, true"
            + " from generate_series(1, ?)",
        who.family().value(),
        calendar,
        who.member().value(),
        Timestamp.from(period.from()),
        Timestamp.from(period.until()),
        tentative,
        title,
        times);
  }
}
