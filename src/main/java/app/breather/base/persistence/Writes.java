package app.breather.base.persistence;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a write that the database may refuse. Stands outside the transaction, for a breach dooms it.
 */
public final class Writes {

  private static final int TRIES = 4;

  private Writes() {}

  /**
   * @param work one transaction, done again after a deadlock
   * @param refusals what a breached constraint means, by its name; any other failure is rethrown
   */
  public static <T> T attempt(Supplier<T> work, Map<String, Supplier<T>> refusals) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Must stand outside the transaction");
    }
    for (int tries = 1; ; tries++) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        if (ConstraintBreach.isPassing(e) && tries < TRIES) {
          continue;
        }
        var refusal = ConstraintBreach.nameIn(e).map(refusals::get).orElseThrow(() -> e);
        return refusal.get();
      }
    }
  }
}
