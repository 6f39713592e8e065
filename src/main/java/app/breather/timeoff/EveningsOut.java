package app.breather.timeoff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a family stands with its evenings out.
 *
 * @param since when the rhythm was wished for
 * @param last that was agreed and has begun; a recent one suffices
 * @param next that is agreed or asked for
 */
public record EveningsOut(
    LocalDate today,
    Optional<EveningRhythm> rhythm,
    Optional<LocalDate> since,
    Optional<LocalDate> last,
    Optional<LocalDate> next) {

  private static final int DAYS = 7;

  /** Whether the rhythm asks for an evening, and none is planned. */
  public boolean isOverdue() {
    return next.isEmpty()
        && rhythm
            .filter(
                wished -> last.or(() -> since).filter(day -> isLongAgo(day, wished)).isPresent())
            .isPresent();
  }

  private boolean isLongAgo(LocalDate day, EveningRhythm wished) {
    return ChronoUnit.DAYS.between(day, today) > (long) wished.weeks() * DAYS;
  }

  /** Full weeks since the last one; empty before the first. */
  public Optional<Integer> weeksSince() {
    return last.map(day -> (int) (ChronoUnit.DAYS.between(day, today) / DAYS));
  }
}
