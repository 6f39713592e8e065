package app.breather.base.media;

import app.breather.base.jobs.Job;
import app.breather.base.jobs.Jobs;
import app.breather.base.tenancy.CurrentActor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes the file of what belongs to nothing. It is asked for before the first byte is written and
 * in the transaction that lets one go, so that no crash leaves a file behind.
 */
@Component
class MediaTidying implements Job {

  static final String JOB = "base.media.tidy";

  private static final Duration A_DAY = Duration.ofHours(24);

  private final MediaRows rows;
  private final MediaFolder folder;
  private final Jobs jobs;
  private final CurrentActor current;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MediaTidying(
      MediaRows rows,
      MediaFolder folder,
      Jobs jobs,
      CurrentActor current,
      TransactionTemplate transaction,
      Clock clock) {
    this.rows = rows;
    this.folder = folder;
    this.jobs = jobs;
    this.current = current;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Committed when it returns. */
  void afterADay(MediaId media) {
    transaction.executeWithoutResult(
        _ -> jobs.schedule(JOB, media.value(), clock.instant().plus(A_DAY)));
  }

  /** With the transaction. */
  void now(MediaId media) {
    jobs.schedule(JOB, media.value(), clock.instant());
  }

  @Override
  public String name() {
    return JOB;
  }

  @Override
  public void run(UUID media) {
    boolean belongs = Boolean.TRUE.equals(transaction.execute(_ -> rows.find(media).isPresent()));
    if (belongs) {
      return;
    }
    try {
      folder.delete(current.family(), new MediaId(media));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
