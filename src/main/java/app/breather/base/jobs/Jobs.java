package app.breather.base.jobs;

import app.breather.base.tenancy.CurrentActor;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for work to be done later, in the transaction that makes it necessary. */
@Component
public class Jobs {

  private final SchedulerClient client;
  private final CurrentActor current;

  Jobs(DataSource database, CurrentActor current) {
    this.client =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database)).build();
    this.current = current;
  }

  /**
   * Asking twice for the same moment is asking once; another moment is another run, and the job
   * finds out then what is left to do.
   *
   * @param name of a {@link Job}
   * @param subject what it is about, in the acting family
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void schedule(String name, UUID subject, Instant when) {
    var moment = notBefore(when);
    var due = new DueJob(current.family(), subject, moment);
    client.scheduleIfNotExists(new TaskInstance<>(name, due.instance()), moment);
  }

  /** Moments are kept in milliseconds, and work that is done too early finds nothing to do. */
  private static Instant notBefore(Instant when) {
    var cut = when.truncatedTo(ChronoUnit.MILLIS);
    return cut.equals(when) ? cut : cut.plusMillis(1);
  }
}
