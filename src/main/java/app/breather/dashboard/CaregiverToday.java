package app.breather.dashboard;

import app.breather.base.time.Period;
import app.breather.care.CareSlotCard;
import java.util.List;
import java.util.Optional;

/**
 * What a caregiver wants to know today.
 *
 * @param slots what they are asked or have answered and is not over, soonest first
 * @param clashes when they have promised something here and in another family too
 * @param comesUp the next that they have promised
 */
public record CaregiverToday(
    TodayPlan plan,
    List<CareSlotCard> slots,
    List<Period> clashes,
    Optional<CareSlotCard> comesUp) {

  public CaregiverToday {
    slots = List.copyOf(slots);
    clashes = List.copyOf(clashes);
  }
}
