package app.breather.base.persistence;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps one object of a type for as long as a transaction lasts, for all who join it. */
public final class InTransaction implements TransactionSynchronization {

  private final Object kept;

  private InTransaction(Object kept) {
    this.kept = kept;
  }

  /**
   * @throws IllegalStateException outside a transaction
   */
  public static <T> T keep(Class<T> type, Supplier<T> create) {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(InTransaction.class::isInstance)
        .map(one -> ((InTransaction) one).kept)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseGet(() -> register(create.get()));
  }

  private static <T> T register(T created) {
    TransactionSynchronizationManager.registerSynchronization(new InTransaction(created));
    return created;
  }
}
