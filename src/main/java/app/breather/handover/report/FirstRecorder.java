package app.breather.handover.report;

import app.breather.base.media.WaitingMedia;
import app.breather.base.tenancy.ChildId;
import app.breather.care.CareOccasionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Filled by the feature that keeps what a child does for the first time. What is handed over here
 * is stored there alone, and no report tells of it.
 */
public interface FirstRecorder {

  /**
   * As who acts, outside a transaction.
   *
   * @param key of the form, so that what is sent twice is kept once
   * @param care which time of care; empty for a parent
   * @param picture to keep with it
   * @return whether it is kept
   */
  boolean keep(
      UUID key,
      Optional<CareOccasionId> care,
      ChildId child,
      Instant at,
      String note,
      Optional<WaitingMedia> picture);
}
