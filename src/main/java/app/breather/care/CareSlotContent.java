package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a parent says of a slot.
 *
 * @param purpose a few words, may be empty
 * @param place may be empty
 * @param note what the caregivers should know, may be empty
 */
public record CareSlotContent(
    Period period, Set<ChildId> children, String purpose, String place, String note) {

  public static final int PURPOSE_LENGTH = 80;
  public static final int PLACE_LENGTH = 120;
  public static final int NOTE_LENGTH = 2000;
  public static final Duration SHORTEST = Duration.ofMinutes(15);
  public static final Duration LONGEST = Duration.ofDays(14);

  public CareSlotContent {
    purpose = purpose.strip();
    place = place.strip();
    note = note.strip();
  }

  CareSlotContent at(Period other) {
    return new CareSlotContent(other, children, purpose, place, note);
  }

  Set<SlotProblem> problems() {
    var found = EnumSet.noneOf(SlotProblem.class);
    if (period.length().compareTo(SHORTEST) < 0) {
      found.add(SlotProblem.TOO_SHORT);
    }
    if (period.length().compareTo(LONGEST) > 0) {
      found.add(SlotProblem.TOO_LONG);
    }
    if (children.isEmpty()) {
      found.add(SlotProblem.NO_CHILD);
    }
    if (purpose.length() > PURPOSE_LENGTH) {
      found.add(SlotProblem.PURPOSE_TOO_LONG);
    }
    if (place.length() > PLACE_LENGTH) {
      found.add(SlotProblem.PLACE_TOO_LONG);
    }
    if (note.length() > NOTE_LENGTH) {
      found.add(SlotProblem.NOTE_TOO_LONG);
    }
    return found;
  }
}
