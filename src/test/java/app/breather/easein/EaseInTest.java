package app.breather.easein;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.bedtime.BedtimeFixture;
import app.breather.care.CareFixture;
import app.breather.care.CaregiverLimits;
import app.breather.care.LimitBreach;
import app.breather.family.FamilyFixture;
import app.breather.notifications.Inbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nora and Mia practise, and Mia's parents see where the two stand. */
@IntegrationTest
class EaseInTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @Autowired private CareFixture care;
  @Autowired private BedtimeFixture bedtime;
  @Autowired private EaseInBeginning beginning;
  @Autowired private EaseInPlanning planning;
  @Autowired private EaseInTries tries;
  @Autowired private EaseInBoard board;
  @Autowired private CaregiverLimits limits;
  @Autowired private Inbox inbox;
  private FamilyFixture.Home home;
  private Actor.Person alex;
  private Actor.Person nora;
  private Actor.Person joe;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    alex = home.parent();
    nora = care.aCaregiver(home, "Nora");
    joe = care.aCaregiver(home, "Joe");
  }

  @Test
  void bothSeeEachStepAndNobodyElseDoes() {
    var plan = begin();
    record(nora, plan, TODAY, Outcome.SETTLED);

    assertThat(card(alex).practice().at()).isEqualTo(1);
    assertThat(card(alex).triedToday()).isTrue();
    assertThat(card(nora).tries()).singleElement().matches(line -> line.by().equals(nora.member()));
    assertThat(care.as(joe, board::all)).isEmpty();
    assertThat(care.as(joe, () -> board.one(plan))).isEmpty();
    assertThat(record(joe, plan, TODAY.minusDays(1), Outcome.SETTLED))
        .isEqualTo(new TryResult.Gone());
  }

  @Test
  void theCaregiverIsToldThatItBegins() {
    var plan = begin();

    assertThat(care.as(nora, () -> inbox.latest(9)))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.key()).isEqualTo("easein.message.begun");
              assertThat(line.route()).isEqualTo(plan.route());
            });
    assertThat(care.as(joe, () -> inbox.latest(9))).isEmpty();
  }

  @Test
  void anotherFamilySeesNothingAndChangesNothing() {
    var plan = begin();
    var strangers = care.aFamily();
    var stranger = strangers.parent();
    assertThat(care.as(stranger, board::all)).isEmpty();
    assertThat(record(stranger, plan, TODAY, Outcome.SETTLED)).isEqualTo(new TryResult.Gone());
    assertThat(care.as(stranger, () -> planning.end(plan))).isEqualTo(new PlanResult.Gone());
    assertThat(care.as(stranger, () -> planning.change(plan, List.of(), UsualStep.upTo(60, true))))
        .isEqualTo(new PlanResult.Gone());
    assertThat(
            care.as(
                stranger,
                () -> beginning.begin(nora.member(), home.child(), UsualStep.upTo(60, false))))
        .isEqualTo(new PlanResult.Gone());
  }

  @Test
  void theDayHasOneTryWhoeverIsQuicker() {
    var plan = begin();
    record(nora, plan, TODAY, Outcome.SETTLED);
    assertThat(record(alex, plan, TODAY, Outcome.NOT_SETTLED))
        .isEqualTo(new TryResult.Invalid(Set.of(TryProblem.THAT_DAY)));
  }

  @Test
  void aTryIsSaidAnewByAParentOrByWhoeverRecordedIt() {
    var plan = begin();
    record(alex, plan, TODAY, Outcome.SETTLED);
    var line = card(nora).tries().getFirst();
    assertThat(line.mayCorrect()).isFalse();
    var wrong = content(plan, TODAY, Outcome.NOT_SETTLED);
    assertThat(care.as(nora, () -> tries.correct(plan, line.id(), wrong)))
        .isEqualTo(new TryResult.Gone());
    assertThat(care.as(nora, () -> tries.drop(plan, line.id()))).isEqualTo(new TryResult.Gone());

    care.as(alex, () -> tries.correct(plan, line.id(), wrong));
    assertThat(card(alex).practice().next()).isEqualTo(Practice.Next.AGAIN_LATER);

    var now = card(alex).tries().getFirst();
    assertThat(care.as(alex, () -> tries.drop(plan, now.id()))).isEqualTo(new TryResult.Dropped());
    assertThat(card(alex).practice().next()).isEqualTo(Practice.Next.BEGIN);
    assertThat(care.as(alex, () -> tries.drop(plan, now.id()))).isEqualTo(new TryResult.Gone());
  }

  @Test
  void nonsenseIsRefused() {
    var plan = begin();
    var step = card(alex).steps().getFirst().id().orElseThrow();
    var absurd =
        new TryContent(
            step, TODAY.plusDays(1), Outcome.SETTLED, Optional.of(-4), "x".repeat(10_000));
    assertThat(care.as(alex, () -> tries.record(plan, absurd)))
        .isEqualTo(
            new TryResult.Invalid(
                Set.of(TryProblem.AHEAD, TryProblem.MINUTES, TryProblem.NOTE_TOO_LONG)));
    assertThat(record(alex, plan, TODAY.minusYears(1), Outcome.SETTLED))
        .isEqualTo(new TryResult.Invalid(Set.of(TryProblem.LONG_AGO)));
    var steps =
        List.of(
            new StepContent(Optional.empty(), -5, Optional.empty(), "", false),
            new StepContent(Optional.empty(), 10, Optional.empty(), "x".repeat(81), false));
    assertThat(care.as(alex, () -> planning.change(plan, List.of(), steps)))
        .isEqualTo(
            new PlanResult.Invalid(
                Map.of(
                    0, Set.of(StepProblem.LENGTH, StepProblem.NO_WORDS),
                    1, Set.of(StepProblem.WORDS_TOO_LONG)),
                Set.of()));
    assertThat(care.as(alex, () -> planning.change(plan, List.of(), List.of())))
        .isEqualTo(new PlanResult.Invalid(Map.of(), Set.of(StepProblem.NO_STEP)));
  }

  @Test
  void whatWasTriedStaysInThePlanAndTheRestMayChange() {
    var plan = begin();
    record(alex, plan, TODAY, Outcome.SETTLED);
    var steps = card(alex).steps();
    var longer = new ArrayList<>(steps);
    longer.set(0, minutes(steps.getFirst(), 45));
    var tried = new PlanResult.Invalid(Map.of(), Set.of(StepProblem.TRIED_ALREADY));
    assertThat(change(plan, steps, longer)).isEqualTo(tried);
    assertThat(change(plan, steps, steps.subList(1, steps.size()))).isEqualTo(tried);

    var garden = new StepContent(Optional.empty(), 15, Optional.empty(), "In the garden", false);
    var wanted = List.of(steps.getFirst(), garden, minutes(steps.get(2), 40));
    assertThat(change(plan, steps, wanted)).isEqualTo(new PlanResult.Saved(plan));
    assertThat(card(alex).steps()).extracting(StepContent::minutes).containsExactly(10, 15, 40);
    assertThat(change(plan, steps, wanted))
        .isEqualTo(new PlanResult.ChangedMeanwhile(card(alex).steps()));
  }

  @Test
  void whatWasTriedOnlyByMistakeIsTakenOutOfThePlanLikeAnyOther() {
    var plan = begin();
    record(alex, plan, TODAY, Outcome.SETTLED);
    var line = card(alex).tries().getFirst();
    care.as(alex, () -> tries.drop(plan, line.id()));
    var steps = card(alex).steps();

    assertThat(change(plan, steps, steps.subList(1, steps.size())))
        .isEqualTo(new PlanResult.Saved(plan));
    assertThat(card(alex).steps()).isEqualTo(steps.subList(1, steps.size()));
    assertThat(record(alex, plan, TODAY, Outcome.SETTLED)).isInstanceOf(TryResult.Recorded.class);
  }

  @Test
  void aSlotMuchLongerThanWhatWentWellWarnsAndIsNotForbidden() {
    assertThat(warned(hours(0, 4))).isEmpty();
    var plan = begin();
    assertThat(warned(hours(0, 1))).containsExactly("has only just begun to practise with Mia");

    for (int day = 30; day > 26; day--) {
      record(alex, plan, TODAY.minusDays(day), Outcome.SETTLED);
    }
    assertThat(card(alex).practice().reached()).contains(Duration.ofHours(1));
    assertThat(warned(hours(0, 2))).isEmpty();
    assertThat(warned(hours(0, 3))).containsExactly("practised with Mia up to 1 hour so far");

    care.as(alex, () -> planning.end(plan));
    assertThat(warned(hours(0, 12))).isEmpty();
  }

  @Test
  void aSlotForOtherChildrenIsNotComparedWithIt() {
    begin();
    var tom = care.aChild(home, "Tom");
    var warnings = care.as(alex, () -> limits.warnings(List.of(hours(0, 4)), Set.of(tom)));
    assertThat(warnings).isEmpty();
  }

  @Test
  void aBedtimeThatWasNeverPractisedWarns() {
    bedtime.agreeAlone(alex, TODAY);
    var plan = begin();
    for (int day = 30; day > 23; day--) {
      record(alex, plan, TODAY.minusDays(day), Outcome.SETTLED);
    }
    assertThat(warned(hours(8, 11))).containsExactly("bringing Mia to bed is not practised yet");
    assertThat(warned(hours(4, 7))).isEmpty();

    record(alex, plan, TODAY.minusDays(20), Outcome.SETTLED);
    assertThat(card(alex).practice().bedtimeSettled()).isTrue();
    assertThat(warned(hours(8, 11))).isEmpty();
  }

  @RepeatedTest(3)
  void ofEightWhoBeginOrRecordAtOnceOneDoes() throws Exception {
    var begun =
        atOnce(() -> beginning.begin(nora.member(), home.child(), UsualStep.upTo(240, true)));
    assertThat(begun).filteredOn(PlanResult.Saved.class::isInstance).hasSize(1);
    assertThat(begun).filteredOn(PlanResult.ThereIsOne.class::isInstance).hasSize(7);

    var plan = card(alex).id();
    var content = content(plan, TODAY, Outcome.SETTLED);
    var recorded = atOnce(() -> tries.record(plan, content));
    assertThat(recorded).filteredOn(TryResult.Recorded.class::isInstance).hasSize(1);
    assertThat(card(alex).tries()).hasSize(1);
  }

  private <T> List<T> atOnce(Supplier<T> work) throws Exception {
    var barrier = new CyclicBarrier(8);
    Callable<T> one =
        () -> {
          barrier.await();
          return care.as(alex, work);
        };
    var results = new ArrayList<T>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var result : threads.invokeAll(Collections.nCopies(8, one))) {
        results.add(result.get());
      }
    }
    return results;
  }

  private List<String> warned(Period period) {
    return care.as(alex, () -> limits.warnings(List.of(period), Set.of(home.child()))).stream()
        .filter(warning -> warning.caregiver().equals(nora.member()))
        .flatMap(warning -> warning.breaches().stream())
        .map(breach -> ((LimitBreach.Advised) breach).caution().said(Locale.ENGLISH))
        .toList();
  }

  private EaseInPlanId begin() {
    return begin(nora.member());
  }

  private EaseInPlanId begin(MemberId caregiver) {
    return ((PlanResult.Saved)
            care.as(
                alex, () -> beginning.begin(caregiver, home.child(), UsualStep.upTo(240, true))))
        .plan();
  }

  private TryResult record(Actor.Person who, EaseInPlanId plan, LocalDate day, Outcome outcome) {
    var content = content(plan, day, outcome);
    return care.as(who, () -> tries.record(plan, content));
  }

  /** Of the step that is next. */
  private TryContent content(EaseInPlanId plan, LocalDate day, Outcome outcome) {
    var step = card(alex).next().flatMap(StepContent::id).orElseThrow();
    return new TryContent(step, day, outcome, Optional.empty(), "");
  }

  private PlanResult change(EaseInPlanId plan, List<StepContent> seen, List<StepContent> wanted) {
    return care.as(alex, () -> planning.change(plan, seen, wanted));
  }

  private static StepContent minutes(StepContent step, int minutes) {
    return new StepContent(step.id(), minutes, step.usual(), step.words(), step.withBedtime());
  }

  private EaseInCard card(Actor.Person viewer) {
    return care.as(viewer, board::all).getFirst();
  }
}
