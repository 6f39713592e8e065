package app.breather.bedtime;

import app.breather.bench.Comparison;
import app.breather.bench.Comparison.Goal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All turns of ten years in which much was swapped, taken over, corrected and forgiven. */
class BedtimeFoldBench {

  private static final int TEN_YEARS = 3650;
  private static final int A_YEAR = 365;
  private static final int CALLS = 100;

  @Test
  void tenYears() throws Exception {
    var history =
        IntStream.range(0, 20)
            .mapToObj(seed -> Histories.random(seed, TEN_YEARS))
            .max(Comparator.comparing(List::size))
            .orElseThrow();
    var after = Histories.BEGIN.plusDays(A_YEAR);
    var firstYear =
        history.stream()
            .filter(
                change ->
                    change.recordedAt().isBefore(after.atStartOfDay(Histories.BERLIN).toInstant()))
            .toList();
    new Comparison("bedtime-fold", "its first year")
        .time(
            CALLS,
            () -> fold(history, Histories.BEGIN.plusDays(TEN_YEARS)),
            () -> fold(firstYear, after),
            new Goal(
                "value < 50 (%d records)".formatted(history.size()),
                result -> result.value() < 50));
  }

  private static void fold(List<RotaChange> history, LocalDate until) {
    var turns = TurnFold.turns(history, Histories.BERLIN, DayOfWeek.MONDAY, until);
    if (turns.turns().isEmpty()) {
      throw new IllegalStateException("Nothing was folded");
    }
  }
}
