package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptRulesTest {

  private static final Instant START = Instant.parse("2027-03-06T15:00:00Z");

  @Test
  void theWholeGapMayBeTakenHoweverShort() {
    assertThat(fits(minutes(0, 20), minutes(0, 20))).isTrue();
  }

  @Test
  void aPartIsAtLeastHalfAnHour() {
    assertThat(fits(minutes(0, 15), minutes(0, 120))).isFalse();
    assertThat(fits(minutes(0, 30), minutes(0, 120))).isTrue();
  }

  @Test
  void aPartIsInStepsOfAQuarterOfAnHour() {
    assertThat(fits(minutes(10, 60), minutes(0, 120))).isFalse();
    assertThat(fits(minutes(15, 60), minutes(0, 120))).isTrue();
  }

  @Test
  void aPartMayReachTheCrookedEndOfAGap() {
    assertThat(fits(minutes(15, 50), minutes(0, 50))).isTrue();
  }

  @Test
  void onePartDoesNotSpanTwoGaps() {
    assertThat(AcceptRules.fits(minutes(0, 120), List.of(minutes(0, 60), minutes(90, 120))))
        .isFalse();
  }

  private static boolean fits(Period part, Period gap) {
    return AcceptRules.fits(part, List.of(gap));
  }

  private static Period minutes(int from, int until) {
    return new Period(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(until)));
  }
}
