package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every few weeks Oma Inge and the parents are asked how her Mondays go. */
@IntegrationTest
class CheckInTest {

  /** Four weeks after the first Monday, and summer time has begun. */
  private static final Instant ASKED = Instant.parse("2027-04-05T08:00:00Z");

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private CheckInBoard board;
  @Autowired private CheckInAnswering answering;
  @Autowired private CheckInRhythms rhythms;
  @Autowired private RegularChanging changing;
  @Autowired private RegularPlanning planning;
  @Autowired private CheckInAsking job;
  @Autowired private Inbox inbox;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private Actor.Person alex;
  private Actor.Person sam;
  private Actor.Person inge;
  private RegularCareId mondays = RegularCareId.create();

  @BeforeEach
  void ingeHasMiaOnMondays() {
    home = care.aFamily();
    alex = home.parent();
    sam = care.aParent(home, "Sam");
    inge = care.aCaregiver(home, "Oma Inge");
    mondays = regular.agreed(home, inge, mondays());
  }

  @Test
  void allAreAskedFourWeeksAfterItBeganAndNotBefore() {
    at(ASKED.minusSeconds(1));
    assertThat(open(inge)).isEmpty();

    at(ASKED);
    for (var who : List.of(alex, sam, inge)) {
      assertThat(open(who)).singleElement().matches(one -> one.card().isAskedOfMe());
      assertThat(told(who)).contains(who.equals(inge) ? "message.caregiver" : "message.parent");
    }
    assertThat(open(care.aCaregiver(home, "Joe"))).isEmpty();
  }

  @Test
  void aRunThatIsRunOnceMoreAsksNobodyOnceMore() {
    at(ASKED);
    care.as(
        new Actor.System(home.family()),
        () -> {
          job.run(mondays.value());
          job.run(mondays.value());
          return mondays;
        });
    assertThat(told(inge)).containsOnlyOnce("message.caregiver");

    at(ASKED.plus(Duration.ofDays(28)));
    assertThat(told(inge)).filteredOn("message.caregiver"::equals).hasSize(2);
  }

  @Test
  void whatSomebodySaidIsReadByTheParentsAlone() {
    at(ASKED);
    say(inge, CheckInAnswer.COULD_BE_BETTER, "Seven is early for me.");
    say(alex, CheckInAnswer.WORKS, "She is often late.");

    assertThat(words(sam))
        .containsExactlyInAnyOrder("Seven is early for me.", "She is often late.");
    assertThat(words(inge)).containsExactly("Seven is early for me.");
    assertThat(card(inge).waiting()).isEmpty();
    assertThat(told(alex)).doesNotContain("message.calls");
  }

  @Test
  void nobodyAnswersForSomebodyElse() {
    at(ASKED);
    var ask = card(inge).mine().orElseThrow().ask();
    for (var who : List.of(alex, care.aCaregiver(home, "Joe"), care.aFamily().parent())) {
      assertThat(care.as(who, () -> answering.answer(ask, CheckInAnswer.WORKS, ""))).isFalse();
    }
  }

  @Test
  void twoUnhappyAnswersStandOnTodayUntilParentsDidSomething() {
    at(ASKED);
    say(inge, CheckInAnswer.COULD_BE_BETTER, "");
    assertThat(card(sam).calls()).isFalse();
    say(alex, CheckInAnswer.COULD_BE_BETTER, "");

    assertThat(open(sam)).first().matches(one -> one.card().calls());
    assertThat(open(alex)).singleElement().matches(one -> one.card().calls());
    assertThat(open(inge)).isEmpty();
    assertThat(told(sam)).contains("message.calls");
    assertThat(told(alex)).doesNotContain("message.calls");

    care.as(sam, () -> answering.settle(mondays, CheckInEnd.TALKED, "From eight on."));
    assertThat(open(alex)).isEmpty();
    assertThat(words(alex)).contains("From eight on.");
    assertThat(words(inge)).doesNotContain("From eight on.");
  }

  @Test
  void oneWhoWishesToTalkIsEnoughAndAnotherAnswerTakesItBack() {
    at(ASKED);
    say(inge, CheckInAnswer.LETS_TALK, "");
    assertThat(card(alex).calls()).isTrue();
    say(inge, CheckInAnswer.WORKS, "");
    assertThat(card(alex).calls()).isFalse();
  }

  @Test
  void anotherTimeThatIsAgreedIsKeptWithIt() {
    at(ASKED);
    say(inge, CheckInAnswer.LETS_TALK, "Seven is early for me.");
    var later = MONDAY.plusWeeks(6);
    var instead =
        (RegularResult.Proposed)
            care.as(
                sam,
                () ->
                    changing.propose(
                        mondays,
                        later,
                        regular.content(home, inge.member(), weekly(later, 9, 16))));
    assertThat(card(alex).calls()).isTrue();
    regular.agree(inge, instead.care());

    assertThat(card(alex).calls()).isFalse();
    var now = care.as(alex, () -> board.of(instead.care())).orElseThrow();
    assertThat(now.lines()).hasSize(2);
    assertThat(now.lines().getFirst().end()).contains(CheckInEnd.CHANGED);
    assertThat(now.lines().getFirst().by()).isEqualTo(sam.member());
  }

  @Test
  void parentsChooseHowOftenAndThatNobodyAsks() {
    care.as(alex, () -> rhythms.choose(Optional.empty(), 0));
    at(ASKED);
    assertThat(open(inge)).isEmpty();

    care.as(alex, () -> rhythms.choose(Optional.of(mondays), 6));
    at(ASKED.plus(Duration.ofDays(14)).minusSeconds(1));
    assertThat(open(inge)).isEmpty();
    at(ASKED.plus(Duration.ofDays(14)));
    assertThat(open(inge)).hasSize(1);

    assertThat(care.as(alex, () -> rhythms.choose(Optional.empty(), -1))).isFalse();
    assertThat(care.as(alex, () -> rhythms.choose(Optional.empty(), 1000))).isFalse();
    assertThat(care.as(alex, () -> rhythms.of(mondays)))
        .isEqualTo(new CheckInRhythms.Chosen(Optional.of(6), 0));
  }

  @Test
  void whatHasEndedIsAskedAboutNoMore() {
    care.as(alex, () -> planning.end(mondays, MONDAY.plusWeeks(2)));
    at(ASKED);
    assertThat(open(alex)).isEmpty();
    assertThat(told(inge)).doesNotContain("message.caregiver");
  }

  private void at(Instant moment) {
    clock.stopAt(moment);
    due.run(home.family());
  }

  private void say(Actor.Person who, CheckInAnswer answer, String word) {
    clock.advance(Duration.ofMinutes(1));
    var ask = card(who).mine().orElseThrow().ask();
    assertThat(care.as(who, () -> answering.answer(ask, answer, word))).isTrue();
  }

  private CheckInCard card(Actor.Person viewer) {
    return care.as(viewer, () -> board.of(mondays)).orElseThrow();
  }

  private List<String> words(Actor.Person viewer) {
    return card(viewer).lines().stream()
        .map(CheckInCard.Line::word)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private List<CheckInBoard.Open> open(Actor.Person who) {
    return care.as(who, board::open);
  }

  private List<String> told(Actor.Person who) {
    return care.as(who, () -> inbox.latest(50)).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("checkin."))
        .map(key -> key.substring("checkin.".length()))
        .toList();
  }
}
