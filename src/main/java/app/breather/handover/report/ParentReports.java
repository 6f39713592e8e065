package app.breather.handover.report;

import app.breather.base.time.Period;
import app.breather.calendar.OwnReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was told lately, as far as the viewing parent wants to know it by now.
 *
 * @param live how they chose to be told
 * @param away whether they are away from some child now
 * @param entries what stands, the last first; nothing that is kept until they are back
 * @param mine those that they may correct
 * @param meanwhile of the last time that they were away, once they are back
 */
public record ParentReports(
    Instant readAt,
    boolean live,
    boolean away,
    List<ReportEntry> entries,
    Set<ReportId> mine,
    Optional<Meanwhile> meanwhile) {

  /**
   * @param reasons what the parent was away for; theirs alone
   */
  public record Meanwhile(
      Period period, ReportSummary summary, List<OwnReason> reasons, Optional<ReportEntry> note) {

    public Meanwhile {
      reasons = List.copyOf(reasons);
    }
  }

  public ParentReports {
    entries = List.copyOf(entries);
    mine = Set.copyOf(mine);
  }
}
