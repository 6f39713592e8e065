package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which evenings gone by are wanted.
 *
 * @param text in what somebody wrote about them, in whatever case; empty for all
 * @param person who brought the children to bed
 * @param before the evening after the last one that is wanted
 */
public record HistorySearch(String text, Optional<MemberId> person, Optional<LocalDate> before) {

  boolean wants(Turn turn, List<BedtimeReport> reports) {
    return before.filter(day -> !turn.evening().isBefore(day)).isEmpty()
        && hasText(reports)
        && person.filter(one -> !one.equals(did(turn, reports))).isEmpty();
  }

  private boolean hasText(List<BedtimeReport> reports) {
    var wanted = text.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        || reports.stream()
            .anyMatch(report -> report.note().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static MemberId did(Turn turn, List<BedtimeReport> reports) {
    return reports.stream()
        .findFirst()
        .map(BedtimeReport::doneBy)
        .or(turn::parent)
        .orElseGet(turn::planned);
  }
}
