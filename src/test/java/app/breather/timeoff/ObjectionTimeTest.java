package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Until when one can say "not then", and what care becomes when time off moves. */
class ObjectionTimeTest {

  private static final Instant ANNOUNCED = Instant.parse("2027-03-01T09:00:00Z");
  private static final Instant START = ANNOUNCED.plus(Duration.ofDays(7));

  @Test
  void whoSawItAtOnceHasADay() {
    assertThat(agreedFrom(ANNOUNCED)).isEqualTo(ANNOUNCED.plus(Duration.ofHours(24)));
  }

  @Test
  void whoSeesItLaterCanObjectUntilThen() {
    var seen = ANNOUNCED.plus(Duration.ofHours(40));
    assertThat(agreedFrom(seen)).isEqualTo(seen);
  }

  @Test
  void whatNobodySawIsAgreedTwoHoursBeforeItBegins() {
    var last = START.minus(Duration.ofHours(2));
    assertThat(ObjectionTime.agreedFrom(ANNOUNCED, List.of(Optional.empty()), START))
        .isEqualTo(last);
    assertThat(agreedFrom(START.minus(Duration.ofHours(1)))).isEqualTo(last);
  }

  @Test
  void theLastWhoSeesItCounts() {
    var late = ANNOUNCED.plus(Duration.ofHours(30));
    assertThat(
            ObjectionTime.agreedFrom(
                ANNOUNCED, List.of(Optional.of(ANNOUNCED), Optional.of(late)), START))
        .isEqualTo(late);
  }

  @Test
  void careMovesAlongAsMuchAsFits() {
    assertThat(WantedCare.along(hours(0, 4), hours(0, 4), hours(24, 27))).contains(hours(24, 27));
    assertThat(WantedCare.along(hours(1, 3), hours(0, 4), hours(24, 28))).contains(hours(25, 27));
    assertThat(WantedCare.along(hours(1, 3), hours(0, 4), hours(24, 26))).contains(hours(25, 26));
    assertThat(WantedCare.along(hours(3, 4), hours(0, 4), hours(24, 26))).isEmpty();
  }

  private static Instant agreedFrom(Instant seen) {
    return ObjectionTime.agreedFrom(ANNOUNCED, List.of(Optional.of(seen)), START);
  }

  private static Period hours(int from, int until) {
    return new Period(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(until)));
  }
}
