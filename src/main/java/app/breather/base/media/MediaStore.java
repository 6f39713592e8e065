package app.breather.base.media;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came in with what it belongs to, and lets it go with that. */
@Component
public class MediaStore {

  /** Some time before what nobody kept is removed. */
  static final Duration WAITING = Duration.ofHours(20);

  private final MediaRows rows;
  private final MediaTidying tidying;
  private final Clock clock;

  MediaStore(MediaRows rows, MediaTidying tidying, Clock clock) {
    this.rows = rows;
    this.tidying = tidying;
    this.clock = clock;
  }

  /**
   * In the transaction of what it belongs to. False when it came in so long ago that it may be
   * gone.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean keep(WaitingMedia media) {
    if (media.takenAt().plus(WAITING).isBefore(clock.instant())) {
      return false;
    }
    rows.save(new KeptMedia(media));
    return true;
  }

  /**
   * In the transaction that removes what it belonged to: once that is committed the file goes too,
   * also when the server stops in between.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(MediaId media) {
    if (rows.remove(media.value()) > 0) {
      tidying.now(media);
    }
  }
}
