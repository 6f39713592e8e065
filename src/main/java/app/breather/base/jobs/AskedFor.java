package app.breather.base.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** The work that one transaction asks for. */
class AskedFor {

  private static final String STORE =
      """
      insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
      select name, instance, due, false, 1
      from unnest(?::text[], ?::text[], ?::timestamptz[]) as asked (name, instance, due)
      on conflict do nothing
      """;

  private final Set<Named> jobs = new LinkedHashSet<>();

  private record Named(String name, DueJob due) {}

  void add(String name, DueJob due) {
    jobs.add(new Named(name, due));
  }

  /** As db-scheduler stores a task that is new to it. */
  void store(JdbcTemplate database) {
    database.update(this::statement);
  }

  private PreparedStatement statement(Connection connection) throws SQLException {
    var statement = connection.prepareStatement(STORE);
    statement.setArray(1, connection.createArrayOf("text", each(Named::name)));
    statement.setArray(2, connection.createArrayOf("text", each(job -> job.due().instance())));
    statement.setArray(
        3, connection.createArrayOf("timestamptz", each(job -> Timestamp.from(job.due().when()))));
    return statement;
  }

  private Object[] each(Function<Named, Object> part) {
    return jobs.stream().map(part).toArray();
  }
}
