package app.breather.handover.milk;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What exclusively breastfed babies of one to six months drink on average, to be corrected: 750 ml
 * a day, 570 to 900 (ABM Clinical Protocol 8; CDC). Before and after there is no such figure.
 */
final class MilkAverage {

  private static final int A_DAY = 750;
  private static final int FROM_MONTH = 1;
  private static final int LAST_MONTH = 6;
  private static final int STEP = 5;

  private MilkAverage() {}

  /**
   * @param born null when nobody said so
   * @return ml a feed, in steps of five; empty when the child is younger or older
   */
  static OptionalInt perFeed(@Nullable LocalDate born, LocalDate day, int feedsADay) {
    if (born == null || day.isBefore(born)) {
      return OptionalInt.empty();
    }
    long months = Period.between(born, day).toTotalMonths();
    return months < FROM_MONTH || months > LAST_MONTH
        ? OptionalInt.empty()
        : OptionalInt.of(Math.ceilDiv(A_DAY, feedsADay * STEP) * STEP);
  }
}
