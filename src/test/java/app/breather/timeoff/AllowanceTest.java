package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.care.CareFixture;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents agree on how much time off each may simply announce. */
@IntegrationTest
class AllowanceTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private AllowanceAgreement agreement;
  @Autowired private AllowanceBoard board;
  @Autowired private Inbox inbox;
  private TimeOffFixture.People people;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    alex = people.alex();
    sam = people.sam();
  }

  @Test
  void itHoldsFromTheDayOnWhichTheOtherSaysYes() {
    assertThat(suggest(alex, 4)).isEqualTo(new AllowanceResult.Suggested());
    assertThat(card(alex).agreed()).isEmpty();
    assertThat(open(alex).isMine()).isTrue();
    assertThat(open(alex).mayAnswer()).isFalse();
    assertThat(open(sam).mayAnswer()).isTrue();
    care.later(Duration.ofDays(2));

    var agreed = new Allowance(4, TODAY.plusDays(2));
    assertThat(yes(sam)).isEqualTo(new AllowanceResult.Agreed(agreed));

    assertThat(card(alex).agreed()).contains(agreed);
    assertThat(card(alex).suggestion()).isEmpty();
    assertThat(told(sam)).containsExactly("suggested");
    assertThat(told(alex)).containsExactly("agreed");
  }

  @Test
  void aNoLeavesWhatWasAgreedBefore() {
    agreedOn(4);
    suggest(alex, 10);
    var id = open(sam).id();

    assertThat(timeOff.as(sam, () -> agreement.no(id))).isEqualTo(new AllowanceResult.Declined());

    assertThat(card(alex).agreed()).map(Allowance::hours).contains(4);
    assertThat(timeOff.as(sam, () -> agreement.yes(id)))
        .isEqualTo(new AllowanceResult.ChangedMeanwhile());
    assertThat(told(alex)).startsWith("no");
  }

  @Test
  void anotherSuggestionTakesThePlaceOfTheFirst() {
    suggest(alex, 6);
    var first = open(sam).id();

    assertThat(suggest(sam, 3)).isEqualTo(new AllowanceResult.Suggested());

    assertThat(open(alex).hours()).isEqualTo(3);
    assertThat(open(alex).mayAnswer()).isTrue();
    assertThat(timeOff.as(alex, () -> agreement.yes(first)))
        .isEqualTo(new AllowanceResult.ChangedMeanwhile());
    assertThat(told(alex)).containsExactly("instead");
    assertThat(yes(alex)).isInstanceOf(AllowanceResult.Agreed.class);
  }

  @Test
  void whoSawNothingOnTheTableReplacesNothing() {
    suggest(alex, 6);
    assertThat(timeOff.as(sam, () -> agreement.suggest(3, Optional.empty())))
        .isEqualTo(new AllowanceResult.ChangedMeanwhile());
    assertThat(open(alex).hours()).isEqualTo(6);
  }

  @Test
  void suggestingTheSameIsAYes() {
    suggest(alex, 5);
    assertThat(timeOff.as(sam, () -> agreement.suggest(5, Optional.empty())))
        .isInstanceOf(AllowanceResult.Agreed.class);
    assertThat(suggest(sam, 5)).isEqualTo(new AllowanceResult.Unchanged());
  }

  @Test
  void ofThreeParentsAllOthersHaveToSayYes() {
    var kim = care.aParent(people.home(), "Kim");
    suggest(alex, 4);

    assertThat(yes(sam)).isEqualTo(new AllowanceResult.Waiting());
    assertThat(open(alex).waitingFor()).containsExactly(kim.member());
    assertThat(yes(kim)).isInstanceOf(AllowanceResult.Agreed.class);
  }

  @Test
  void aSingleParentNeedsNone() {
    var home = care.aFamily();
    assertThat(card(home.parent()).alone()).isTrue();
    assertThat(card(alex).alone()).isFalse();
  }

  @Test
  void whoSuggestedItTakesItBack() {
    suggest(alex, 4);
    assertThat(timeOff.as(alex, () -> agreement.no(open(alex).id())))
        .isEqualTo(new AllowanceResult.Withdrawn());
    assertThat(card(sam).suggestion()).isEmpty();
  }

  @Test
  void hoursThatNoWeekHasAreRefused() {
    assertThat(suggest(alex, -1)).isEqualTo(new AllowanceResult.Invalid());
    assertThat(suggest(alex, 10_000)).isEqualTo(new AllowanceResult.Invalid());
    assertThat(card(alex).suggestion()).isEmpty();
  }

  @RepeatedTest(5)
  void ofTwentyAnswersAtOnceOneCounts() throws Exception {
    suggest(alex, 4);
    var id = open(sam).id();
    var barrier = new CyclicBarrier(20);
    var answers = new ArrayList<Callable<AllowanceResult>>();
    for (int i = 0; i < 20; i++) {
      boolean yes = i % 2 == 0;
      answers.add(
          () -> {
            barrier.await();
            return timeOff.as(sam, () -> yes ? agreement.yes(id) : agreement.no(id));
          });
    }
    var results = new ArrayList<AllowanceResult>();
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (var answer : threads.invokeAll(answers)) {
        results.add(answer.get());
      }
    }
    assertThat(results).filteredOn(new AllowanceResult.ChangedMeanwhile()::equals).hasSize(19);
  }

  @RepeatedTest(5)
  void ofTwoSuggestionsAtOnceOneIsOnTheTable() throws Exception {
    var barrier = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var results = new ArrayList<AllowanceResult>();
      var work =
          List.<Callable<AllowanceResult>>of(
              () -> suggestAtOnce(barrier, alex, 3), () -> suggestAtOnce(barrier, sam, 7));
      for (var answer : threads.invokeAll(work)) {
        results.add(answer.get());
      }
      assertThat(results)
          .containsExactlyInAnyOrder(
              new AllowanceResult.Suggested(), new AllowanceResult.ChangedMeanwhile());
    }
  }

  private AllowanceResult suggestAtOnce(CyclicBarrier barrier, Actor.Person who, int hours)
      throws Exception {
    barrier.await();
    return timeOff.as(who, () -> agreement.suggest(hours, Optional.empty()));
  }

  private void agreedOn(int hours) {
    suggest(alex, hours);
    yes(sam);
  }

  private AllowanceResult suggest(Actor.Person who, int hours) {
    var seen = card(who).suggestion().map(AllowanceCard.Suggestion::id);
    return timeOff.as(who, () -> agreement.suggest(hours, seen));
  }

  private AllowanceResult yes(Actor.Person who) {
    var id = open(who).id();
    return timeOff.as(who, () -> agreement.yes(id));
  }

  private AllowanceCard.Suggestion open(Actor.Person who) {
    return card(who).suggestion().orElseThrow();
  }

  private AllowanceCard card(Actor.Person who) {
    return timeOff.as(who, board::now);
  }

  /** Newest first. */
  private List<String> told(Actor.Person who) {
    return timeOff.as(who, () -> inbox.latest(50)).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("timeoff.allowance.message."))
        .map(key -> key.substring("timeoff.allowance.message.".length()))
        .toList();
  }
}
