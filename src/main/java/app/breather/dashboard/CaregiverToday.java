package app.breather.dashboard;

import app.breather.base.time.Period;
import app.breather.care.CareSlotCard;
import app.breather.care.RegularCard;
import java.util.List;
import java.util.Optional;

/**
 * What a caregiver wants to know today.
 *
 * @param slots what they are asked or have answered and is not over, soonest first
 * @param regular what they are asked for or have promised again and again, soonest first
 * @param clashes when they have promised something here and in another family too
 * @param comesUp the next that they have promised
 */
public record CaregiverToday(
    TodayPlan plan,
    List<CareSlotCard> slots,
    List<RegularCard> regular,
    List<Period> clashes,
    Optional<CareSlotCard> comesUp) {

  public CaregiverToday {
    slots = List.copyOf(slots);
    regular = List.copyOf(regular);
    clashes = List.copyOf(clashes);
  }
}
