package app.breather.care;

import static app.breather.care.CareFixture.START;
import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Caregivers are asked one after another, whatever happens meanwhile. */
@IntegrationTest
class LadderTest {

  @Autowired private CareFixture care;
  @Autowired private CareLadder ladder;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private CareAnswers answers;
  @Autowired private CareNews news;
  @Autowired private DueJobs due;
  @Autowired private LadderJob job;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private Actor.Person alex;
  private Actor.Person inge;
  private Actor.Person joe;
  private Actor.Person nora;
  private CareSlotId slot;

  @BeforeEach
  void threeInARow() {
    home = care.aFamily();
    alex = home.parent();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    nora = care.aCaregiver(home, "Nora");
    slot = care.aSlot(home, 0, 4);
    inTurn(inge, joe, nora);
  }

  @Test
  void onlyTheFirstIsAsked() {
    assertThat(state(inge)).contains(AskState.WAITING);
    assertThat(state(joe)).isEmpty();
    assertThat(card().queued()).containsExactly(joe.member(), nora.member());
    assertThat(card().next()).contains(new LadderCard.Next(List.of(joe.member()), answerBy(inge)));
    assertThat(news.told(inge)).containsExactly("asked");
    assertThat(news.told(joe)).isEmpty();
  }

  @Test
  void tenMinutesAfterANoTheNextIsAsked() {
    no(inge);
    after(Duration.ofMinutes(9));
    assertThat(state(joe)).isEmpty();

    after(Duration.ofMinutes(1));

    assertThat(state(joe)).contains(AskState.WAITING);
    assertThat(state(nora)).isEmpty();
    assertThat(news.told(joe)).containsExactly("asked");
  }

  @Test
  void aNoThatIsUndoneInTimeKeepsTheTurn() {
    no(inge);
    after(Duration.ofMinutes(9));
    care.as(inge, () -> answers.undo(slot));

    after(Duration.ofMinutes(30));

    assertThat(state(inge)).contains(AskState.WAITING);
    assertThat(state(joe)).isEmpty();
  }

  @Test
  void whoDoesNotAnswerInTimeMakesRoomAndMayStillSayYes() {
    until(answerBy(inge));
    assertThat(state(inge)).contains(AskState.LAPSED);
    assertThat(state(joe)).contains(AskState.WAITING);

    assertThat(care.accept(inge, slot, hours(0, 4))).isInstanceOf(AcceptResult.Accepted.class);
    until(START);
    assertThat(state(nora)).isEmpty();
  }

  @Test
  void aYesToAllOfItEndsTheAsking() {
    care.accept(inge, slot, hours(0, 4));

    until(START);

    assertThat(state(joe)).isEmpty();
    assertThat(news.told(alex)).doesNotContain("nobodyLeft");
  }

  @Test
  void aYesToAPartLeavesTheRestToTheOthers() {
    care.accept(inge, slot, hours(0, 2));
    assertThat(state(joe)).isEmpty();

    after(Ask.UNDO);

    assertThat(state(joe)).contains(AskState.WAITING);
    care.accept(joe, slot, hours(2, 4));
    until(START);
    assertThat(state(nora)).isEmpty();
  }

  @Test
  void aPromiseTakenBackBringsTheNextTurnAtOnce() {
    care.accept(inge, slot, hours(0, 4));
    after(Duration.ofHours(5));

    care.as(inge, () -> answers.takeBack(slot, Optional.empty()));

    assertThat(state(joe)).contains(AskState.WAITING);
  }

  @Test
  void aYesThatIsUndoneAfterItsTimeWasOverBringsTheNextTurn() {
    clock.stopAt(answerBy(inge).minusSeconds(60));
    care.accept(inge, slot, hours(0, 4));
    after(Duration.ofMinutes(5));
    assertThat(state(joe)).isEmpty();

    care.as(inge, () -> answers.undo(slot));

    assertThat(state(joe)).contains(AskState.WAITING);
  }

  @Test
  void aDayBeforeAllWhoAreLeftAreAskedAtOnce() {
    until(START.minus(Duration.ofHours(25)));
    care.as(alex, () -> ladder.ask(slot, List.of(inge.member(), joe.member(), nora.member())));

    until(START.minus(Duration.ofHours(24)));

    assertThat(card().queued()).isEmpty();
    assertThat(state(nora)).contains(AskState.WAITING);
  }

  @Test
  void whenAllHaveSaidNoTheParentsAreToldOnce() {
    for (var caregiver : List.of(inge, joe, nora)) {
      no(caregiver);
      after(Ask.UNDO);
    }
    assertThat(news.told(alex)).filteredOn("nobodyLeft"::equals).hasSize(1);

    until(START);

    assertThat(news.told(alex)).filteredOn("nobodyLeft"::equals).hasSize(1);
  }

  @Test
  void cancellingTheSlotEndsTheAsking() {
    care.as(alex, () -> planning.cancel(slot));

    until(START);

    assertThat(state(joe)).isEmpty();
  }

  @Test
  void aParentStopsItAndLetsItGoOn() {
    care.as(alex, () -> ladder.stop(slot));
    until(answerBy(inge).plus(Duration.ofHours(1)));
    assertThat(state(joe)).isEmpty();
    assertThat(card().stopped()).isTrue();

    care.as(alex, () -> ladder.goOn(slot));

    assertThat(state(joe)).contains(AskState.WAITING);
  }

  @Test
  void aParentChangesTheOrder() {
    care.as(alex, () -> ladder.reorder(slot, List.of(nora.member(), joe.member())));

    no(inge);
    after(Ask.UNDO);

    assertThat(state(nora)).contains(AskState.WAITING);
    assertThat(state(joe)).isEmpty();
  }

  @Test
  void aParentHasTheNextAskedNow() {
    care.as(alex, () -> ladder.askNext(slot));

    assertThat(state(inge)).contains(AskState.WAITING);
    assertThat(state(joe)).contains(AskState.WAITING);
    assertThat(state(nora)).isEmpty();
  }

  @Test
  void anAskThatIsWithdrawnBringsTheNextTurnAtOnce() {
    care.as(alex, () -> asking.withdraw(slot, inge.member()));

    assertThat(state(joe)).contains(AskState.WAITING);
  }

  @Test
  void whoHasSaidNoOnceCanBeQueuedAgain() {
    no(inge);
    after(Ask.UNDO);
    inTurn(inge);
    assertThat(card().queued()).containsExactly(nora.member(), inge.member());

    until(START);

    assertThat(asksIn(care.history(alex, slot), inge)).isEqualTo(2);
  }

  @Test
  void whoWasAskedOtherwiseOrHasPromisedIsPassedOverWithTheReason() {
    care.as(alex, () -> asking.ask(slot, Set.of(joe.member())));
    assertThat(card().queued()).containsExactly(nora.member());
    care.accept(joe, slot, hours(0, 1));
    inTurn(joe);

    until(START);

    assertThat(card().lines())
        .contains(
            new LadderCard.Line(joe.member(), RungState.SKIPPED, Optional.of(SkipReason.PROMISED)));
  }

  @Test
  void aSlotThatMovesNearIsAskedOfAllAtOnce() {
    var soon = care.content(home, -150, -146);

    care.as(alex, () -> planning.change(slot, 0, soon, true));

    assertThat(state(joe)).contains(AskState.WAITING);
    assertThat(state(nora)).contains(AskState.WAITING);
  }

  @Test
  void aJobThatRunsTwiceAsksOnce() {
    no(inge);
    clock.advance(Ask.UNDO);
    for (int i = 0; i < 2; i++) {
      care.as(
          new Actor.System(home.family()),
          () -> {
            job.run(slot.value());
            return slot;
          });
    }
    due.run(home.family());

    assertThat(asksIn(care.history(alex, slot), joe)).isEqualTo(1);
    assertThat(news.told(joe)).containsExactly("asked");
  }

  @Test
  void ofTwoWhoSayYesWhileItRunsOneIsPromised() throws Exception {
    for (int round = 0; round < 10; round++) {
      var contested = care.aSlot(home, 10 + round * 5, 14 + round * 5);
      var span = hours(10 + round * 5, 14 + round * 5);
      care.as(alex, () -> ladder.ask(contested, List.of(inge.member(), joe.member())));
      care.as(alex, () -> ladder.askNext(contested));
      try (var threads = Executors.newFixedThreadPool(3)) {
        AtOnce.all(
            threads,
            List.<Runnable>of(
                () -> care.accept(inge, contested, span),
                () -> care.accept(joe, contested, span),
                () ->
                    care.as(
                        new Actor.System(home.family()),
                        () -> {
                          job.run(contested.value());
                          return contested;
                        })),
            act -> {
              act.run();
              return true;
            });
      }
      assertThat(care.card(alex, contested).covers()).hasSize(1);
      assertThat(care.card(alex, contested).asks()).hasSize(2);
    }
  }

  @Test
  void anotherFamilyFindsNoLadderHere() {
    var stranger = care.aFamily().parent();

    assertThat(care.as(stranger, () -> ladder.of(slot))).isEmpty();
    assertThat(care.as(stranger, () -> ladder.stop(slot))).isEqualTo(new AskResult.Gone());
  }

  private void inTurn(Actor.Person... order) {
    care.as(alex, () -> ladder.ask(slot, Arrays.stream(order).map(Actor.Person::member).toList()));
  }

  private void no(Actor.Person caregiver) {
    assertThat(care.as(caregiver, () -> answers.decline(slot, Optional.empty())))
        .isEqualTo(new AnswerResult.Done());
  }

  private void after(Duration time) {
    until(clock.instant().plus(time));
  }

  /** Lets time pass as it does, with every job at its moment. */
  private void until(Instant moment) {
    for (var next = due.nextAt(home.family());
        next.isPresent() && !next.get().isAfter(moment);
        next = due.nextAt(home.family())) {
      if (next.get().isAfter(clock.instant())) {
        clock.stopAt(next.get());
      }
      due.run(home.family());
    }
    clock.stopAt(moment);
  }

  private LadderCard card() {
    return care.as(alex, () -> ladder.of(slot)).orElseThrow();
  }

  private Optional<AskState> state(Actor.Person caregiver) {
    return care.card(alex, slot).askOf(caregiver.member()).map(CareSlotCard.AskLine::state);
  }

  private Instant answerBy(Actor.Person caregiver) {
    return care.card(alex, slot).askOf(caregiver.member()).orElseThrow().answerBy();
  }

  private static long asksIn(List<CareHistoryLine> history, Actor.Person caregiver) {
    return history.stream()
        .filter(line -> line.what() == CareHappening.ASKED)
        .filter(line -> line.about().filter(caregiver.member()::equals).isPresent())
        .count();
  }
}
