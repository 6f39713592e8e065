package app.breather.easein;

import static app.breather.easein.Outcome.FUSSY_THEN_SETTLED;
import static app.breather.easein.Outcome.NOT_SETTLED;
import static app.breather.easein.Outcome.SETTLED;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.easein.Practice.Next;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nora and Mia: what follows from how it went. */
class PracticeTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 27);

  private static final List<EaseInStepId> STEPS =
      Stream.generate(EaseInStepId::create).limit(4).toList();

  private final List<Practice.Tried> tries = new ArrayList<>();

  @Test
  void beforeTheFirstTryTheFirstStepIsNextWheneverTheyLike() {
    assertThat(practice()).isEqualTo(stands(0, Next.BEGIN, null, 0));
  }

  @Test
  void afterASettledOneTheNextFollowsButNotOnTheSameDay() {
    tried(0, 0, SETTLED);
    assertThat(practice()).isEqualTo(stands(1, Next.ON, 1, 10));
  }

  @Test
  void fussyTwiceInARowGoesOn() {
    tried(0, 0, FUSSY_THEN_SETTLED);
    assertThat(practice()).isEqualTo(stands(0, Next.ONCE_MORE, 1, 0));
    tried(1, 0, FUSSY_THEN_SETTLED);
    assertThat(practice()).isEqualTo(stands(1, Next.ON, 2, 10));
  }

  @Test
  void fussyTwiceWithSomethingElseBetweenDoesNot() {
    tried(0, 1, FUSSY_THEN_SETTLED);
    tried(1, 1, NOT_SETTLED);
    tried(3, 1, FUSSY_THEN_SETTLED);
    assertThat(practice()).isEqualTo(stands(1, Next.ONCE_MORE, 4, 0));
  }

  @Test
  void notSettledIsTriedAgainNotBeforeTheDayAfterNext() {
    tried(0, 2, NOT_SETTLED);
    assertThat(practice()).isEqualTo(stands(2, Next.AGAIN_LATER, 2, 0));
  }

  @Test
  void notSettledTwiceInARowGoesAStepBack() {
    tried(0, 2, NOT_SETTLED);
    tried(2, 2, NOT_SETTLED);
    assertThat(practice()).isEqualTo(stands(1, Next.A_STEP_BACK, 3, 0));
  }

  @Test
  void beforeTheFirstStepThereIsNoOtherToGoBackTo() {
    tried(0, 0, NOT_SETTLED);
    tried(2, 0, NOT_SETTLED);
    assertThat(practice()).isEqualTo(stands(0, Next.AGAIN_LATER, 4, 0));
  }

  @Test
  void afterAStepBackItGoesOnFromThere() {
    tried(0, 2, NOT_SETTLED);
    tried(2, 2, NOT_SETTLED);
    tried(3, 1, SETTLED);
    tried(4, 2, NOT_SETTLED);
    assertThat(practice()).isEqualTo(stands(2, Next.AGAIN_LATER, 6, 20));
  }

  @Test
  void whatWentWellOnceStaysReachedWhenItDoesNotGoWellAgain() {
    tried(0, 2, SETTLED);
    tried(1, 3, NOT_SETTLED);
    tried(3, 3, NOT_SETTLED);
    assertThat(practice()).isEqualTo(stands(2, Next.A_STEP_BACK, 4, 30));
  }

  @Test
  void aSmallerStepThatGoesWellTakesNothingAway() {
    tried(0, 2, SETTLED);
    tried(1, 0, SETTLED);
    assertThat(practice()).isEqualTo(stands(3, Next.ON, 2, 30));
  }

  @Test
  void afterTheLastStepNothingIsLeft() {
    tried(0, 3, SETTLED);
    assertThat(practice()).isEqualTo(stands(4, Next.DONE, null, 40));
  }

  @Test
  void aTryFilledInLaterCountsOnItsDay() {
    tried(1, 0, FUSSY_THEN_SETTLED);
    tried(0, 0, NOT_SETTLED);
    assertThat(practice()).isEqualTo(stands(0, Next.ONCE_MORE, 2, 0));
  }

  @Test
  void aCorrectedTryLeadsWhereTheRightOneWouldHaveLed() {
    tried(0, 0, SETTLED);
    tried(1, 1, SETTLED);
    tries.set(1, one(1, 1, NOT_SETTLED));
    assertThat(practice()).isEqualTo(stands(1, Next.AGAIN_LATER, 3, 10));
  }

  @Test
  void theLengthIsWhatItWasOnThatDay() {
    tries.add(new Practice.Tried(STEPS.getFirst(), DAY, SETTLED, Duration.ofMinutes(15), false));
    assertThat(practice().reached()).contains(Duration.ofMinutes(15));
  }

  @Test
  void bedtimeIsSettledOnceAStepWithItWentWell() {
    tries.add(new Practice.Tried(STEPS.get(3), DAY, FUSSY_THEN_SETTLED, Duration.ofHours(4), true));
    assertThat(practice().bedtimeSettled()).isFalse();
    tries.add(
        new Practice.Tried(
            STEPS.get(3), DAY.plusDays(1), FUSSY_THEN_SETTLED, Duration.ofHours(4), true));
    assertThat(practice().bedtimeSettled()).isTrue();
  }

  @Test
  void onlyMoreThanTwiceWhatWentWellIsMuchLonger() {
    assertThat(practice().isMuchLonger(Duration.ofMinutes(1))).isTrue();
    tried(0, 2, SETTLED);
    assertThat(practice().isMuchLonger(Duration.ofMinutes(60))).isFalse();
    assertThat(practice().isMuchLonger(Duration.ofMinutes(61))).isTrue();
  }

  @Test
  void theUsualStepsLeadToWhatIsPlanned() {
    assertThat(minutes(240, true)).containsExactly(10, 20, 30, 60, 120, 150, 240, 240);
    assertThat(minutes(240, false)).containsExactly(10, 20, 30, 60, 120, 150, 240);
    assertThat(minutes(60, false)).containsExactly(10, 20, 30, 60);
    assertThat(UsualStep.upTo(240, true).getLast().withBedtime()).isTrue();
    assertThat(UsualStep.upTo(600, false)).noneMatch(StepContent::withBedtime);
  }

  private static List<Integer> minutes(int planned, boolean withBedtime) {
    return UsualStep.upTo(planned, withBedtime).stream().map(StepContent::minutes).toList();
  }

  private void tried(int day, int step, Outcome outcome) {
    tries.add(one(day, step, outcome));
  }

  private static Practice.Tried one(int day, int step, Outcome outcome) {
    return new Practice.Tried(
        STEPS.get(step), DAY.plusDays(day), outcome, Duration.ofMinutes(10L * (step + 1)), false);
  }

  private Practice practice() {
    return Practice.of(STEPS, tries);
  }

  private static Practice stands(int at, Next next, @Nullable Integer notBefore, int reached) {
    return new Practice(
        at,
        next,
        Optional.ofNullable(notBefore).map(DAY::plusDays),
        Optional.of(Duration.ofMinutes(reached)).filter(Duration::isPositive),
        false);
  }
}
