package app.breather.calendar.busy;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.Uuids;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the busy times of a calendar, however many, in a statement or two. */
@Component
class BusySpanRows {

  private static final String STORE =
      """
      insert into busy_time (family_id, id, calendar_id, member_id, starts_at, ends_at, tentative,
        title, shown)
      select ?, id, ?, ?, starts_at, ends_at, tentative, title, true
      from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::boolean[], ?::text[])
        as span (id, starts_at, ends_at, tentative, title)
      """;

  private final JdbcTemplate database;
  private final CurrentActor current;

  BusySpanRows(JdbcTemplate database, CurrentActor current) {
    this.database = database;
    this.current = current;
  }

  void replace(BusyCalendar calendar, List<BusySpan> spans) {
    database.update(
        "delete from busy_time where family_id = ? and calendar_id = ?",
        current.family().value(),
        calendar.id().value());
    if (!spans.isEmpty()) {
      database.update(connection -> insert(connection, calendar, spans));
    }
  }

  void show(BusyCalendar calendar, boolean shown) {
    database.update(
        "update busy_time set shown = ? where family_id = ? and calendar_id = ?",
        shown,
        current.family().value(),
        calendar.id().value());
  }

  private PreparedStatement insert(
      Connection connection, BusyCalendar calendar, List<BusySpan> spans) throws SQLException {
    var insert = connection.prepareStatement(STORE);
    insert.setObject(1, current.family().value());
    insert.setObject(2, calendar.id().value());
    insert.setObject(3, calendar.member().value());
    insert.setArray(4, array(connection, "uuid", spans, _ -> Uuids.next()));
    insert.setArray(
        5, array(connection, "timestamptz", spans, span -> Timestamp.from(span.period().from())));
    insert.setArray(
        6, array(connection, "timestamptz", spans, span -> Timestamp.from(span.period().until())));
    insert.setArray(7, array(connection, "boolean", spans, BusySpan::tentative));
    insert.setArray(8, array(connection, "text", spans, span -> span.title().orElse(null)));
    return insert;
  }

  private static Array array(
      Connection connection,
      String type,
      List<BusySpan> spans,
      Function<BusySpan, @Nullable Object> part)
      throws SQLException {
    return connection.createArrayOf(type, spans.stream().map(part).toArray());
  }
}
