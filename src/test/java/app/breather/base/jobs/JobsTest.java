package app.breather.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** With the real scheduler, two of them as in a cluster. */
@IntegrationTest
class JobsTest {

  private static final String NAME = "test.job";
  private static final Duration LONG = Duration.ofSeconds(30);

  @Autowired private DataSource database;
  @Autowired private CurrentActor current;
  @Autowired private Jobs jobs;
  @Autowired private TransactionTemplate transaction;
  private final FamilyId family = FamilyId.create();
  private final List<Run> runs = new CopyOnWriteArrayList<>();
  private int failing;
  private List<JobRunner> nodes = List.of();

  private record Run(FamilyId family, UUID subject) {}

  private final class Noting implements Job {
    @Override
    public String name() {
      return NAME;
    }

    @Override
    public void run(UUID subject) {
      runs.add(new Run(current.family(), subject));
      if (failing-- > 0) {
        throw new IllegalStateException("Not yet");
      }
    }
  }

  @BeforeEach
  void twoNodes() {
    nodes = List.of(node(), node());
    nodes.forEach(JobRunner::start);
  }

  @AfterEach
  void stop() {
    nodes.forEach(JobRunner::stop);
  }

  private JobRunner node() {
    return new JobRunner(database, List.of(new Noting()), current, Clock.systemUTC());
  }

  @Test
  void whatIsDueIsDoneOnceInItsFamily() {
    var subject = UUID.randomUUID();
    var now = Instant.now();
    schedule(subject, now);
    schedule(subject, now);
    var later = UUID.randomUUID();
    schedule(later, now.plusMillis(1));

    await().atMost(LONG).until(() -> runs.size() >= 2);
    assertThat(runs).containsExactlyInAnyOrder(new Run(family, subject), new Run(family, later));
  }

  @Test
  void whatFailsIsTriedAgain() {
    failing = 1;
    var subject = UUID.randomUUID();
    schedule(subject, Instant.now());

    await().atMost(LONG).until(() -> runs.size() == 2);
    assertThat(runs).containsOnly(new Run(family, subject));
  }

  @Test
  void whatWasRolledBackIsNeverDone() {
    var undone = UUID.randomUUID();
    var done = UUID.randomUUID();
    current.doAs(
        new Actor.System(family),
        () ->
            transaction.executeWithoutResult(
                status -> {
                  jobs.schedule(NAME, undone, Instant.now());
                  status.setRollbackOnly();
                }));
    schedule(done, Instant.now());

    await().atMost(LONG).until(() -> !runs.isEmpty());
    assertThat(runs).containsExactly(new Run(family, done));
  }

  @Test
  void workIsAskedForInTheTransactionThatMakesItNecessary() {
    assertThatThrownBy(
            () ->
                current.doAs(
                    new Actor.System(family),
                    () -> jobs.schedule(NAME, UUID.randomUUID(), Instant.now())))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private void schedule(UUID subject, Instant when) {
    current.doAs(
        new Actor.System(family),
        () -> transaction.executeWithoutResult(_ -> jobs.schedule(NAME, subject, when)));
  }
}
