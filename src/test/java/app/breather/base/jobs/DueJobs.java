package app.breather.base.jobs;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does a family's due work when a test says so, in order of time, on the test's own thread. */
@Component
public class DueJobs {

  /** By as much may a moment stand in the table later than it was asked for. */
  private static final Duration ROUNDED_UP = Duration.ofMillis(1);

  private final Map<String, Job> jobs;
  private final JdbcClient database;
  private final CurrentActor current;
  private final Clock clock;

  DueJobs(List<Job> jobs, JdbcClient database, CurrentActor current, Clock clock) {
    this.jobs = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
    this.database = database;
    this.current = current;
    this.clock = clock;
  }

  private record Row(String name, String instance) {}

  /** Also what becomes due by what is done; what a job throws is thrown here, and stays due. */
  public void run(FamilyId family) {
    for (var next = next(family); next.isPresent(); next = next(family)) {
      var row = next.get();
      var due = DueJob.parse(row.instance());
      current.doAs(new Actor.System(family), () -> jobs.get(row.name()).run(due.subject()));
      database
          .sql("delete from scheduled_tasks where task_name = ? and task_instance = ?")
          .params(row.name(), row.instance())
          .update();
    }
  }

  /** When something is next due for the family, however far ahead, but for the look at its week. */
  public Optional<Instant> nextAt(FamilyId family) {
    return database
        .sql(
            """
            select min(execution_time) from scheduled_tasks
            where task_instance like ? and task_name <> 'notifications.weekAhead'
            """)
        .param(family.value() + "/%")
        .query((rows, _) -> Optional.ofNullable(rows.getTimestamp(1)).map(Timestamp::toInstant))
        .single();
  }

  private Optional<Row> next(FamilyId family) {
    return database
        .sql(
            """
            select task_name as name, task_instance as instance from scheduled_tasks
            where task_instance like ? and execution_time <= ? order by execution_time limit 1
            """)
        .params(family.value() + "/%", Timestamp.from(clock.instant().plus(ROUNDED_UP)))
        .query(Row.class)
        .optional();
  }
}
