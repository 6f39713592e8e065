package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that were given back at once, as somebody may see them.
 *
 * @param caregiver who gave them back
 * @param asked whom parents asked for several of its days, for parents only
 * @param days those that concern who sees it, soonest first; also what is cancelled
 */
public record BundleCard(
    CareBundleId id,
    MemberId caregiver,
    LocalDate first,
    LocalDate last,
    List<MemberId> asked,
    List<CareSlotCard> days) {

  /** Whether others can still be asked for some of it. */
  public boolean isOpen() {
    return days.stream()
        .anyMatch(
            day -> !day.begun() && day.coverage() != Coverage.CANCELLED && !day.gaps().isEmpty());
  }
}
