package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Days and hours hold minute by minute, clock changes included. */
class CareLimitsPropertyTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant FIRST = Instant.parse("2027-03-25T00:00:00Z");

  @Property
  void aSlotSuitsIfEachOfItsQuartersDoes(
      @ForAll Set<DayOfWeek> days,
      @ForAll @IntRange(max = 23) int from,
      @ForAll @IntRange(max = 23) int until,
      @ForAll @IntRange(max = 7 * 96) int start,
      @ForAll @IntRange(min = 1, max = 96) int quarters) {
    var limits =
        new CareLimits(
            days,
            Optional.of(new CareLimits.Hours(LocalTime.of(from, 0), LocalTime.of(until, 0))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var slot = slot(start, quarters);

    boolean eachSuits = true;
    for (int i = 0; i < quarters; i++) {
      eachSuits &= suits(limits, slot(start + i, 1));
    }

    assertThat(suits(limits, slot)).isEqualTo(eachSuits);
  }

  @Property
  void aShorterSlotIsNoWorse(
      @ForAll Set<DayOfWeek> days,
      @ForAll @IntRange(max = 23) int from,
      @ForAll @IntRange(max = 23) int until,
      @ForAll @IntRange(min = 1, max = 24) int longest,
      @ForAll @IntRange(max = 7 * 96) int start,
      @ForAll @IntRange(min = 2, max = 96) int quarters) {
    var limits =
        new CareLimits(
            days,
            Optional.of(new CareLimits.Hours(LocalTime.of(from, 0), LocalTime.of(until, 0))),
            Optional.of(longest),
            Optional.empty(),
            Optional.empty());
    if (suits(limits, slot(start, quarters))) {
      assertThat(suits(limits, slot(start, quarters - 1))).isTrue();
    }
  }

  private static boolean suits(CareLimits limits, Period slot) {
    return limits.breaches(slot, 0, FIRST, BERLIN).isEmpty();
  }

  private static Period slot(int start, int quarters) {
    var from = FIRST.plus(Duration.ofMinutes(15L * start));
    return new Period(from, from.plus(Duration.ofMinutes(15L * quarters)));
  }
}
