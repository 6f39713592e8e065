package app.breather.base.jobs;

import app.breather.base.tenancy.CurrentActor;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * A node of a cluster, in this process, that does the jobs it is given by the clock on the wall.
 */
public class TestNode implements AutoCloseable {

  private final JobRunner runner;

  public TestNode(DataSource database, CurrentActor current, Job... jobs) {
    runner = new JobRunner(database, List.of(jobs), current, Clock.systemUTC());
    runner.start();
  }

  @Override
  public void close() {
    runner.stop();
  }
}
