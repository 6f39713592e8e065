package app.breather.base.live;

import app.breather.base.tenancy.FamilyId;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells, on every node, that something in a family changed. A notice never says what: who cares
 * reads again.
 */
@Component
public class FamilyChanges {

  private final Followers followers;
  private final ChangeSender sender;

  FamilyChanges(Followers followers, ChangeSender sender) {
    this.followers = followers;
    this.sender = sender;
  }

  /** Sent once the current transaction has committed, at once where there is none. */
  public void changed(FamilyId family, String kind) {
    var change = new Change(family, kind);
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      sender.send(change);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            sender.send(change);
          }
        });
  }

  /**
   * @param follower called on a thread of this class; when notices may have been lost, with a
   *     change of the kind {@link Change#ANYTHING}
   */
  public Following follow(FamilyId family, Consumer<Change> follower) {
    return followers.add(family, follower);
  }

  /** Ends when it is closed. */
  @FunctionalInterface
  public interface Following extends AutoCloseable {
    @Override
    void close();
  }
}
