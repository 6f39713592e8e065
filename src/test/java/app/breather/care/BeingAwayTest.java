package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceCard;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.Absences;
import app.breather.family.FamilyFixture;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A caregiver is ill or on holiday: all they have promised is open, and asked as one bundle. */
@IntegrationTest
class BeingAwayTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private BeingAway away;
  @Autowired private BundleAsking asking;
  @Autowired private BundleBoard bundles;
  @Autowired private CareBoard board;
  @Autowired private CarePlanning planning;
  @Autowired private Absences absences;
  @Autowired private CareNews news;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private Actor.Person joe;
  private RegularCareId id = RegularCareId.create();

  @BeforeEach
  void mondaysAndWednesdaysArePromised() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    id = regular.agreed(home, inge, weekly(MONDAY, 8, 16, DayOfWeek.WEDNESDAY));
  }

  @Test
  void whatWouldBeOpenedIsSeenBefore() {
    promiseOnce(at(3, 18, 22));

    assertThat(care.as(inge, () -> away.promised(inge.member(), MONDAY, FRIDAY)))
        .containsExactly(
            new AwayDay(at(0, 8, 16), "Grandma day"),
            new AwayDay(at(2, 8, 16), "Grandma day"),
            new AwayDay(at(3, 18, 22), "Dinner"));
    assertThat(care.as(home.parent(), () -> away.promised(inge.member(), MONDAY, MONDAY)))
        .hasSize(1);
    assertThat(care.as(joe, () -> away.promised(inge.member(), MONDAY, FRIDAY))).isEmpty();
  }

  @Test
  void allOfItIsOpenAtOnceAndTheParentsAreToldOnce() {
    var dinner = promiseOnce(at(3, 18, 22));

    var bundle = opened(inge, MONDAY, FRIDAY);

    var days = care.as(home.parent(), () -> bundles.find(bundle)).orElseThrow().days();
    assertThat(days)
        .extracting(CareSlotCard::period)
        .containsExactly(at(0, 8, 16), at(2, 8, 16), at(3, 18, 22));
    assertThat(days).allMatch(CareSlotCard::fellThrough);
    assertThat(days.getLast().id()).isEqualTo(dinner);
    assertThat(news.told(home.parent())).startsWith("away.word").doesNotContain("takenBack.word");
    assertThat(regular.card(inge, id).dropped()).containsExactly(MONDAY, MONDAY.plusDays(2));
    assertThat(say(inge, MONDAY, FRIDAY)).isEqualTo(new AwayResult.Nothing());
  }

  @Test
  void oneDayIsNoBundle() {
    assertThat(say(inge, MONDAY, MONDAY)).isInstanceOf(AwayResult.OpenedOne.class);
    assertThat(news.told(home.parent())).startsWith("takenBack.word");
  }

  @Test
  void lessThanADayAheadItIsUrgent() {
    care.later(Duration.between(CareFixture.NOW, at(0, 7, 8).from()));
    say(inge, MONDAY, FRIDAY);

    assertThat(news.told(home.parent())).startsWith("away.urgent.word");
  }

  @Test
  void whatHasBegunStaysTrue() {
    care.later(Duration.between(CareFixture.NOW, at(0, 9, 10).from()));

    assertThat(say(inge, MONDAY, FRIDAY)).isInstanceOf(AwayResult.OpenedOne.class);
    assertThat(regular.card(inge, id).dropped()).containsExactly(MONDAY.plusDays(2));
  }

  @Test
  void aReasonIsRecordedAsAnAbsence() {
    care.as(
        home.parent(),
        () ->
            away.say(
                inge.member(),
                new AwayContent(MONDAY, FRIDAY, Optional.of(AbsenceKind.SICK), Optional.empty())));

    assertThat(care.as(inge, absences::mine))
        .extracting(AbsenceCard::kind)
        .containsExactly(AbsenceKind.SICK);
    assertThat(news.told(inge)).startsWith("away.entered");
  }

  @Test
  void othersAreAskedOnceForAllDaysAndAnswerEach() {
    var anna = care.aCaregiver(home, "Anna");
    var bundle = opened(inge, MONDAY, FRIDAY);

    assertThat(care.as(home.parent(), () -> asking.askOthers(bundle)))
        .isEqualTo(new BundleAskResult.Asked(2));

    assertThat(news.told(joe)).containsExactly("bundle.asked");
    var days = care.as(joe, () -> bundles.find(bundle)).orElseThrow().days();
    assertThat(days).hasSize(2).allMatch(day -> day.asks().size() == 1);
    care.accept(joe, days.getFirst().id(), at(0, 8, 16));
    assertThat(care.accept(anna, days.getFirst().id(), at(0, 8, 16)))
        .isInstanceOf(AcceptResult.TakenMeanwhile.class);
    assertThat(care.accept(anna, days.getLast().id(), at(2, 8, 16)))
        .isInstanceOf(AcceptResult.Accepted.class);
    assertThat(care.as(home.parent(), () -> asking.askOthers(bundle)))
        .isEqualTo(new BundleAskResult.Nothing());
  }

  @Test
  void whoHasSaidNoToADayIsAskedForTheOthersOnly() {
    var bundle = opened(inge, MONDAY, FRIDAY);
    care.as(home.parent(), () -> asking.ask(bundle, Set.of(joe.member())));
    var days = care.as(joe, () -> bundles.find(bundle)).orElseThrow().days();
    care.accept(joe, days.getFirst().id(), at(0, 8, 16));

    care.as(home.parent(), () -> asking.ask(bundle, Set.of(joe.member())));

    assertThat(care.card(joe, days.getFirst().id()).askOf(joe.member()).orElseThrow().state())
        .isEqualTo(AskState.ACCEPTED);
    assertThat(care.as(home.parent(), () -> asking.ask(bundle, Set.of(home.parent().member()))))
        .isEqualTo(new BundleAskResult.Gone());
  }

  @Test
  void whomNoneOfItsDaysConcernsFindsNothing() {
    var bundle = opened(inge, MONDAY, FRIDAY);

    assertThat(care.as(joe, () -> bundles.find(bundle))).isEmpty();
    assertThat(care.as(inge, () -> bundles.find(bundle))).isPresent();
    assertThat(care.as(joe, () -> board.concerningMe())).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(say(inge, FRIDAY, MONDAY))
        .isEqualTo(new AwayResult.Invalid(Set.of(AwayProblem.LAST_BEFORE_FIRST)));
    assertThat(say(inge, MONDAY, MONDAY.plusDays(AwayContent.MOST_DAYS)))
        .isEqualTo(new AwayResult.Invalid(Set.of(AwayProblem.TOO_LONG)));
    assertThat(say(joe, MONDAY, FRIDAY)).isEqualTo(new AwayResult.Gone());
  }

  private AwayResult say(Actor.Person who, LocalDate first, LocalDate last) {
    return care.as(
        who,
        () ->
            away.say(
                inge.member(),
                new AwayContent(first, last, Optional.empty(), Optional.of("In bed"))));
  }

  private CareBundleId opened(Actor.Person who, LocalDate first, LocalDate last) {
    return ((AwayResult.Opened) say(who, first, last)).bundle();
  }

  private CareSlotId promiseOnce(Period when) {
    var content = new CareSlotContent(when, Set.of(home.child()), "Dinner", "", "");
    var slot = ((PlanResult.Saved) care.as(home.parent(), () -> planning.open(content))).slot();
    care.ask(home, slot, inge.member());
    care.accept(inge, slot, when);
    return slot;
  }

  private static Period at(int day, int from, int until) {
    var date = MONDAY.plusDays(day);
    return Period.between(date.atTime(from, 0), date.atTime(until, 0), BERLIN).orElseThrow();
  }
}
