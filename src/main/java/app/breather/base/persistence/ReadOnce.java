package app.breather.base.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what a transaction has read until it ends, so that features that do not know each other ask
 * the database once for the same. Only while nothing can be written: a transaction that may write
 * reads anew each time.
 */
public final class ReadOnce {

  private final Map<Object, Object> known = new HashMap<>();

  private ReadOnce() {}

  /**
   * @param key what is read; equal keys mean the same, so a record of the reader's own serves
   */
  @SuppressWarnings("unchecked") // a key has one reader, and that has one type
  public static <T> T readOnce(Object key, Supplier<T> read) {
    if (!isReading()) {
      return read.get();
    }
    var known = InTransaction.keep(ReadOnce.class, ReadOnce::new).known;
    if (known.containsKey(key)) {
      return (T) known.get(key);
    }
    var value = read.get();
    known.put(key, value);
    return value;
  }

  /** Whether there is a transaction that cannot write, so that what was read stays true. */
  public static boolean isReading() {
    return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
        && TransactionSynchronizationManager.isSynchronizationActive();
  }
}
