package app.breather.handover.report;

import java.util.List;

/**
 * What was told a while ago, as far as the viewing parent may read it.
 *
 * @param entries what stands, the last first
 * @param more whether there is any from before that; not said while it may be kept from them
 */
public record EarlierReports(List<ReportEntry> entries, boolean more) {

  public EarlierReports {
    entries = List.copyOf(entries);
  }
}
