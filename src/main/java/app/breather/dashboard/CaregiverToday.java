package app.breather.dashboard;

import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareSlotCard;
import app.breather.care.RegularCard;
import app.breather.handover.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * What a caregiver wants to know today.
 *
 * @param slots what they are asked or have answered and is not over, soonest first
 * @param regular what they are asked for or have promised again and again, soonest first
 * @param clashes when they have promised something here and in another family too
 * @param comesUp the next that they have promised
 * @param tellable of which time of care they can tell now
 * @param sheet of the next time of care, where it is open to them
 */
public record CaregiverToday(
    TodayPlan plan,
    List<CareSlotCard> slots,
    List<RegularCard> regular,
    List<Period> clashes,
    Optional<CareSlotCard> comesUp,
    Optional<CareOccasion> tellable,
    Optional<Sheet> sheet) {

  public CaregiverToday {
    slots = List.copyOf(slots);
    regular = List.copyOf(regular);
    clashes = List.copyOf(clashes);
  }
}
