package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may follow what. */
class TimeOffStateTest {

  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  private static final Period EVENING =
      new Period(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1).plusHours(3)));

  private final MemberId alex = MemberId.create();
  private final MemberId sam = MemberId.create();
  private final MemberId kim = MemberId.create();

  @Test
  void aRequestBecomesAnythingThatIsDecidedAboutIt() {
    assertThat(after(TimeOffState.REQUESTED))
        .containsExactlyInAnyOrder(
            TimeOffState.AGREED,
            TimeOffState.DECLINED,
            TimeOffState.LAPSED,
            TimeOffState.CANCELLED);
    assertThat(after(TimeOffState.AGREED))
        .containsExactlyInAnyOrder(TimeOffState.TAKEN, TimeOffState.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "LAPSED", "TAKEN", "CANCELLED"})
  void whatIsSettledStays(TimeOffState state) {
    assertThat(after(state)).isEmpty();
    assertThat(state.isAhead()).isFalse();
  }

  @Test
  void nobodyToAskIsAgreedAtOnce() {
    assertThat(climbing().state(NOW)).isEqualTo(TimeOffState.AGREED);
    assertThat(climbing().agreedAt()).contains(NOW);
  }

  @Test
  void allHaveToSayYes() {
    var timeOff = climbing(sam, kim);
    timeOff.say(Answer.YES, sam, "", NOW);
    assertThat(timeOff.state(NOW)).isEqualTo(TimeOffState.REQUESTED);
    assertThat(timeOff.waitsFor(sam, NOW)).isFalse();
    assertThat(timeOff.waitsFor(kim, NOW)).isTrue();
    timeOff.say(Answer.YES, kim, "", NOW);
    assertThat(timeOff.state(NOW)).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void oneNoIsEnough() {
    var timeOff = climbing(sam, kim);
    timeOff.say(Answer.NO, sam, "", NOW);
    assertThat(timeOff.state(NOW)).isEqualTo(TimeOffState.DECLINED);
    assertThat(timeOff.agreedAt()).isEmpty();
    assertThat(timeOff.waitsFor(kim, NOW)).isFalse();
  }

  @Test
  void aSecondAnswerOrOneToWhatIsSettledIsAFault() {
    var timeOff = climbing(sam, kim);
    timeOff.say(Answer.YES, sam, "", NOW);
    assertThatThrownBy(() -> timeOff.say(Answer.NO, sam, "", NOW))
        .isInstanceOf(IllegalStateException.class);
    timeOff.cancel(NOW);
    assertThatThrownBy(() -> timeOff.say(Answer.YES, kim, "", NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> timeOff.cancel(NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void timeMakesLapsedAndTakenOfIt() {
    assertThat(climbing(sam).state(EVENING.from().minusNanos(1))).isEqualTo(TimeOffState.REQUESTED);
    assertThat(climbing(sam).state(EVENING.from())).isEqualTo(TimeOffState.LAPSED);
    assertThat(climbing().state(EVENING.until().minusNanos(1))).isEqualTo(TimeOffState.AGREED);
    assertThat(climbing().state(EVENING.until())).isEqualTo(TimeOffState.TAKEN);
  }

  private TimeOff climbing(MemberId... asked) {
    var plan =
        new TimeOffPlan(
            TimeOffKind.ME_TIME,
            new TimeOffContent(EVENING, "Climbing"),
            EVENING,
            new LinkedHashSet<>(Set.of(alex)),
            List.of(asked),
            Optional.empty());
    return TimeOff.planned(plan, alex, NOW);
  }

  private static Set<TimeOffState> after(TimeOffState state) {
    return Arrays.stream(TimeOffState.values())
        .filter(state::mayBecome)
        .collect(Collectors.toSet());
  }
}
