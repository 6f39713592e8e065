package app.breather.handover.report;

import app.breather.care.CareOccasion;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What was told of one time of care, for who has a part in it.
 *
 * @param open whether one can tell of it now
 * @param entries also what was corrected or removed, the last first
 * @param mine those that the viewer may correct
 */
public record CareReport(
    Instant readAt,
    CareOccasion care,
    boolean open,
    List<ReportEntry> entries,
    Set<ReportId> mine) {

  public CareReport {
    entries = List.copyOf(entries);
    mine = Set.copyOf(mine);
  }
}
