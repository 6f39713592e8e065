package app.breather.handover.report;

import app.breather.base.media.MediaId;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareOccasionId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody told.
 *
 * @param occasion of which time of care; empty where a parent told it without one
 * @param picture only of what stands
 * @param replaces what it corrects
 * @param ended when it was corrected or removed
 */
public record ReportEntry(
    ReportId id,
    Optional<CareOccasionId> occasion,
    ReportContent content,
    Optional<MediaId> picture,
    Instant toldAt,
    MemberId toldBy,
    Optional<ReportId> replaces,
    Optional<Instant> ended) {

  public Instant at() {
    return content.at();
  }

  public boolean stands() {
    return ended.isEmpty();
  }
}
