package app.breather.base.jobs;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Does what is due. Each run is one node's; what a dead node had begun another does again. */
@Component
@ConditionalOnProperty(name = "breather.jobs", havingValue = "true", matchIfMissing = true)
class JobRunner implements SmartLifecycle {

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
  private static final int SIGNS_MISSED = 4;
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int THREADS = 4;

  private final Scheduler scheduler;
  private final CurrentActor current;
  private volatile boolean running;

  JobRunner(DataSource database, List<Job> jobs, CurrentActor current, Clock clock) {
    this.current = current;
    this.scheduler =
        Scheduler.create(
                new TransactionAwareDataSourceProxy(database),
                jobs.stream().<Task<?>>map(this::task).toList())
            .clock(clock::instant)
            .pollingInterval(LOOK)
            .pollUsingLockAndFetch(0.5, 1.0)
            .heartbeatInterval(SIGN_OF_LIFE)
            .missedHeartbeatsLimit(SIGNS_MISSED)
            .threads(THREADS)
            .failureLogging(LogLevel.WARN, true)
            .build();
  }

  private Task<Void> task(Job job) {
    return Tasks.oneTime(job.name())
        .onDeadExecutionRevive()
        .onFailure(JobRunner::tryAgain)
        .execute((instance, _) -> run(job, DueJob.parse(instance.getId())));
  }

  private void run(Job job, DueJob due) {
    current.doAs(new Actor.System(due.family()), () -> job.run(due.subject()));
  }

  private static void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> operations) {
    var failures = Math.min(failed.getExecution().consecutiveFailures, 10);
    var pause = SOON.multipliedBy(1L << failures);
    var shorter = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    operations.reschedule(failed, failed.getTimeDone().plus(shorter));
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    scheduler.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
