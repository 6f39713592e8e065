package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How an evening went.
 *
 * @param doneBy a parent or a caregiver
 * @param present whether a parent who did it for another wants nothing back; otherwise one turn is
 *     owed
 * @param asleepAt by the family's clock
 * @param note in somebody's own words, at most {@link #NOTE_LENGTH} characters; may be empty
 */
public record BedtimeReport(
    TurnId turn, MemberId doneBy, boolean present, Optional<LocalTime> asleepAt, String note) {

  public static final int NOTE_LENGTH = 500;

  public LocalDate evening() {
    return turn.evening();
  }
}
