package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MovedAlongPropertyTest {

  private static final Instant START = Instant.parse("2027-03-06T15:00:00Z");

  @Property
  void whatIsAskedAboutLiesInTheSlot(
      @ForAll @IntRange(max = 20) int from,
      @ForAll @IntRange(min = 1, max = 20) int length,
      @ForAll @IntRange(max = 40) int afterFrom,
      @ForAll @IntRange(min = 1, max = 40) int afterLength) {
    var before = hours(0, 40);
    var after = hours(afterFrom, afterFrom + afterLength);

    assertThat(after.contains(MovedAlong.of(hours(from, from + length), before, after))).isTrue();
  }

  @Property
  void whoPromisedTheWholeSlotIsAskedAboutTheWholeOfIt(
      @ForAll @IntRange(max = 40) int afterFrom,
      @ForAll @IntRange(min = 1, max = 40) int afterLength) {
    var after = hours(afterFrom, afterFrom + afterLength);

    assertThat(MovedAlong.of(hours(0, 20), hours(0, 20), after)).isEqualTo(after);
  }

  @Property
  void aSlotThatOnlyMovesTakesItsPartsAlong(
      @ForAll @IntRange(max = 10) int from,
      @ForAll @IntRange(min = 1, max = 10) int length,
      @ForAll @IntRange(min = -50, max = 50) int by) {
    assertThat(MovedAlong.of(hours(from, from + length), hours(0, 20), hours(by, 20 + by)))
        .isEqualTo(hours(from + by, from + length + by));
  }

  @Property
  void partsOfTwoCaregiversStayApartWhenTheSlotIsMovedOrCut(
      @ForAll @IntRange(min = 1, max = 19) int between, @ForAll @IntRange(max = 18) int cut) {
    var before = hours(0, 20);
    var after = hours(Math.min(cut, between - 1), 20);

    assertThat(
            MovedAlong.of(hours(0, between), before, after)
                .overlaps(MovedAlong.of(hours(between, 20), before, after)))
        .isFalse();
  }

  private static Period hours(int from, int until) {
    return new Period(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(until)));
  }
}
