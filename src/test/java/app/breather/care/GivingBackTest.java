package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** “Not on the 15th”: one day of regular care is given back, asked of others, and had after all. */
@IntegrationTest
class GivingBackTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate DAY = MONDAY.plusWeeks(1);

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private GivingBack givingBack;
  @Autowired private RegularBoard regularBoard;
  @Autowired private RegularPlanning regularPlanning;
  @Autowired private CareBoard board;
  @Autowired private CareAsking asking;
  @Autowired private CarePlanning planning;
  @Autowired private CareNews news;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private Actor.Person joe;
  private RegularCareId id = RegularCareId.create();

  @BeforeEach
  void mondaysArePromised() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    id = regular.agreed(home, inge, mondays());
  }

  @Test
  void theDayIsASlotThatOthersCanBeAskedAbout() {
    var slot = givenBack();

    var open = care.card(home.parent(), slot);
    assertThat(open.period()).isEqualTo(monday(1));
    assertThat(open.purpose()).isEqualTo("Grandma day");
    assertThat(open.insteadOf()).contains(new RegularDay(id, DAY));
    assertThat(open.fellThrough()).isTrue();
    assertThat(open.tookBack()).containsExactly(inge.member());
    assertThat(regular.card(inge, id).dropped()).containsExactly(DAY);
    assertThat(news.told(home.parent())).startsWith("takenBack.word");
    assertThat(news.told(inge)).doesNotContain("takenBack.entered");

    assertThat(care.as(home.parent(), () -> asking.askOthers(slot)))
        .isEqualTo(new AskResult.Asked(1));
    assertThat(care.accept(joe, slot, monday(1))).isInstanceOf(AcceptResult.Accepted.class);
    assertThat(care.as(home.parent(), () -> regularBoard.opened(id)))
        .extracting(OpenedDay::day, OpenedDay::coverage, OpenedDay::canReturn)
        .containsExactly(tuple(DAY, Coverage.COVERED, false));
  }

  @Test
  void itIsGivenBackOnce() {
    givenBack();

    assertThat(giveBack(DAY)).isEqualTo(new RegularChangeResult.Nothing());
    assertThat(giveBack(DAY.plusDays(1))).isEqualTo(new RegularChangeResult.Nothing());
  }

  @Test
  void lessThanADayAheadItIsUrgent() {
    care.later(Duration.between(CareFixture.NOW, monday(0).from().minusSeconds(3600)));
    giveBack(MONDAY);

    assertThat(news.told(home.parent())).startsWith("takenBack.urgent");
  }

  @Test
  void whatHasBegunIsNotGivenBack() {
    care.later(Duration.between(CareFixture.NOW, monday(0).from().plusSeconds(60)));

    assertThat(giveBack(MONDAY)).isEqualTo(new RegularChangeResult.Nothing());
  }

  @Test
  void aParentEntersItForTheCaregiver() {
    var opened = care.as(home.parent(), () -> givingBack.enter(id, DAY));

    var slot = ((RegularChangeResult.Opened) opened).slot();
    assertThat(news.told(inge)).startsWith("takenBack.entered");
    assertThat(care.as(home.parent(), () -> regularBoard.history(id)).getFirst())
        .extracting(RegularHistoryLine::what, RegularHistoryLine::by)
        .containsExactly(RegularHappening.GIVEN_BACK, home.parent().member());

    assertThat(care.as(home.parent(), () -> givingBack.enterAfterAll(slot)))
        .isInstanceOf(AcceptResult.Accepted.class);
    assertThat(news.told(inge)).startsWith("entered", "takenBack.entered");
  }

  @Test
  void whoCanComeAfterAllHasItRegularlyAgain() {
    var slot = givenBack();
    care.ask(home, slot, joe.member());

    assertThat(afterAll(inge, slot))
        .isEqualTo(new AcceptResult.Accepted(List.of(monday(1)), Coverage.COVERED));

    assertThat(regular.card(inge, id).dropped()).isEmpty();
    assertThat(care.card(home.parent(), slot).coverage()).isEqualTo(Coverage.CANCELLED);
    assertThat(care.accept(joe, slot, monday(1))).isInstanceOf(AcceptResult.Cancelled.class);
    assertThat(news.told(home.parent())).startsWith("afterAll", "takenBack.word");
    assertThat(afterAll(inge, slot)).isInstanceOf(AcceptResult.Cancelled.class);

    assertThat(givenBack()).isNotEqualTo(slot);
  }

  @Test
  void whatSomebodyElseHasPromisedMeanwhileStaysTheirs() {
    var slot = givenBack();
    care.ask(home, slot, joe.member());
    care.accept(joe, slot, at(1, 8, 12));

    assertThat(afterAll(inge, slot))
        .isEqualTo(new AcceptResult.TakenMeanwhile(List.of(joe.member()), List.of(at(1, 12, 16))));
    assertThat(care.card(inge, slot).mayComeAfterAll(inge.member())).isFalse();
  }

  @Test
  void whoHasPromisedSomethingElseMeanwhileIsBusy() {
    var slot = givenBack();
    var other =
        care.as(
            home.parent(),
            () -> {
              var content =
                  new CareSlotContent(at(1, 9, 10), Set.of(home.child()), "Dentist", "", "");
              return ((PlanResult.Saved) planning.open(content)).slot();
            });
    care.ask(home, other, inge.member());
    care.accept(inge, other, at(1, 9, 10));

    assertThat(afterAll(inge, slot))
        .isEqualTo(
            new AcceptResult.Busy(List.of(new Promised(inge.member(), at(1, 9, 10), "Dentist"))));
  }

  @Test
  void whatParentsHaveMovedOrEndedIsNoLongerThatDay() {
    var slot = givenBack();
    care.as(home.parent(), () -> regularPlanning.end(id, DAY));

    assertThat(afterAll(inge, slot)).isInstanceOf(AcceptResult.Cancelled.class);
  }

  @Test
  void itIsNobodyElsesDay() {
    var slot = givenBack();
    care.ask(home, slot, joe.member());

    assertThat(afterAll(joe, slot)).isInstanceOf(AcceptResult.Gone.class);
    assertThat(care.as(joe, () -> regularBoard.opened(id))).isEmpty();
    assertThat(care.as(inge, () -> board.slot(slot))).isPresent();
  }

  private RegularChangeResult giveBack(LocalDate day) {
    return care.as(inge, () -> givingBack.giveBack(id, day, Optional.empty()));
  }

  private CareSlotId givenBack() {
    var opened = care.as(inge, () -> givingBack.giveBack(id, DAY, Optional.of("The dentist")));
    return ((RegularChangeResult.Opened) opened).slot();
  }

  private AcceptResult afterAll(Actor.Person who, CareSlotId slot) {
    return care.as(who, () -> givingBack.comeAfterAll(slot));
  }

  private static Period monday(int week) {
    return at(week, 8, 16);
  }

  private static Period at(int week, int from, int until) {
    var day = MONDAY.plusWeeks(week);
    return Period.between(day.atTime(from, 0), day.atTime(until, 0), BERLIN).orElseThrow();
  }
}
