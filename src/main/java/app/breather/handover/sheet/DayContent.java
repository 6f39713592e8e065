package app.breather.handover.sheet;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What holds for one time of care only. Any text may be empty.
 *
 * @param whereabouts where the parents are
 * @param backAt by when they are back
 * @param note just for today
 */
public record DayContent(
    String whereabouts, Optional<Instant> backAt, String note, List<PhoneNumber> numbers) {

  public static final int WHEREABOUTS_LENGTH = 300;
  public static final int NOTE_LENGTH = 2_000;

  /** Numbers at most. */
  public static final int NUMBERS = 6;

  /** So much later than the care ends they can be back at most. */
  private static final Duration LATE = Duration.ofHours(24);

  public static final DayContent EMPTY = new DayContent("", Optional.empty(), "", List.of());

  public DayContent {
    whereabouts = whereabouts.strip();
    note = note.replace("\r\n", "\n").strip();
    numbers = numbers.stream().filter(one -> !one.isEmpty()).toList();
  }

  /**
   * @param care when somebody else has the children
   */
  Set<DayProblem> problems(Period care) {
    var found = EnumSet.noneOf(DayProblem.class);
    if (whereabouts.length() > WHEREABOUTS_LENGTH) {
      found.add(DayProblem.WHEREABOUTS_TOO_LONG);
    }
    if (note.length() > NOTE_LENGTH) {
      found.add(DayProblem.NOTE_TOO_LONG);
    }
    if (numbers.size() > NUMBERS) {
      found.add(DayProblem.TOO_MANY_NUMBERS);
    }
    if (numbers.stream().anyMatch(one -> !one.canBeDialled())) {
      found.add(DayProblem.NO_NUMBER);
    }
    if (numbers.stream().anyMatch(one -> one.name().length() > PhoneNumber.NAME_LENGTH)) {
      found.add(DayProblem.NAME_TOO_LONG);
    }
    backAt
        .filter(at -> !at.isAfter(care.from()) || at.isAfter(care.until().plus(LATE)))
        .ifPresent(_ -> found.add(DayProblem.BACK_AT_ANOTHER_TIME));
    return found;
  }
}
