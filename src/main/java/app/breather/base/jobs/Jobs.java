package app.breather.base.jobs;

import app.breather.base.persistence.InTransaction;
import app.breather.base.tenancy.CurrentActor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for work to be done later, in the transaction that makes it necessary. */
@Component
public class Jobs {

  private final JdbcTemplate database;
  private final CurrentActor current;

  Jobs(JdbcTemplate database, CurrentActor current) {
    this.database = database;
    this.current = current;
  }

  /**
   * Asking twice for the same moment is asking once; another moment is another run, and the job
   * finds out then what is left to do. All that a transaction asks for is one statement at its end.
   *
   * @param name of a {@link Job}
   * @param subject what it is about, in the acting family
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void schedule(String name, UUID subject, Instant when) {
    InTransaction.keep(AskedFor.class, this::nothingYet)
        .add(name, new DueJob(current.family(), subject, notBefore(when)));
  }

  private AskedFor nothingYet() {
    var asked = new AskedFor();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            asked.store(database);
          }
        });
    return asked;
  }

  /** Moments are kept in milliseconds, and work that is done too early finds nothing to do. */
  private static Instant notBefore(Instant when) {
    var cut = when.truncatedTo(ChronoUnit.MILLIS);
    return cut.equals(when) ? cut : cut.plusMillis(1);
  }
}
