package app.breather.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.base.ui.DayRibbon;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.bedtime.TakeOverAsking;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import app.breather.care.AskState;
import app.breather.care.CareAcceptance;
import app.breather.care.CareAnswers;
import app.breather.care.CareAsking;
import app.breather.care.CareBoard;
import app.breather.care.CareOffers;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import app.breather.care.OfferContent;
import app.breather.care.PlanResult;
import app.breather.family.Household;
import app.breather.family.ui.FirstDay;
import app.breather.family.ui.WelcomeView;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffPlanning;
import app.breather.timeoff.TimeOffState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The Parkers on Thursday, 4 March 2027, at 14:20. */
@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = {TodayView.class, WelcomeView.class})
@WithMockUser
class TodayViewTest extends SpringBrowserlessTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private CareBoard board;
  @Autowired private CareOffers offers;
  @Autowired private Absences absences;
  @Autowired private RotaAgreement rotas;
  @Autowired private TakeOverAsking takeOvers;
  @Autowired private BedtimeBoard bedtime;
  @Autowired private TimeOffPlanning timeOff;
  @Autowired private TimeOffBoard timeOffs;
  @Autowired private Household household;
  private Parkers.Family family;
  private boolean isOpen;

  @BeforeEach
  void aFamily() {
    clock.stopAt(at("2027-03-04T14:20"));
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @Test
  void aParentReadsWithWhomSinceWhenAndWhoTakesOver() {
    promised(family.inge(), "2027-03-04T14:00", "2027-03-04T17:30");
    away(family.alex(), "2027-03-04T12:00", "2027-03-04T19:00");

    open(family.alex());

    assertThat(page())
        .contains("Good afternoon, Alex", "Thursday 4 March", "Now, 14:20")
        .contains("Mia is with Oma Inge.", "By plan since 14:00. Sam takes over at 17:30.");
  }

  @Test
  void twoParentsReadWhoIsDueAndOneAloneDoesNot() {
    open(family.alex());
    assertThat(page()).contains("Balance", "You are even, to within an hour.");

    parkers.as(family.alex(), () -> household.removeMember(family.sam().member()));
    open(family.alex());
    assertThat(page()).doesNotContain("Balance");
  }

  @Test
  void whoHasTheChildIsYou() {
    promised(family.inge(), "2027-03-04T14:00", "2027-03-04T17:30");

    open(family.inge());
    assertThat(page()).contains("Mia is with you.", "Alex and Sam take over at 17:30.");

    clock.stopAt(at("2027-03-04T18:00"));
    open(family.sam());
    assertThat(page()).contains("Mia is with you and Alex.", "By plan since 17:30.");
  }

  @Test
  void whoTakesTheChildHereReadsItAtOnce() {
    promised(family.inge(), "2027-03-04T14:00", "2027-03-04T17:30");
    open(family.inge());
    assertThat(page()).contains("By plan since 14:00.");

    click("I have Mia now");

    assertThat(page()).contains("Mia is with you.", "Since 14:20.").doesNotContain("By plan since");
  }

  @Test
  void theRibbonShowsWhoTookTheChildUntilSomebodyElseIsPlanned() {
    promised(family.inge(), "2027-03-04T14:00", "2027-03-04T17:30");
    promised(family.joe(), "2027-03-04T19:00", "2027-03-04T20:00");
    open(family.sam());
    assertThat(ribbon()).contains("14:00\u2060–\u206017:30 Oma Inge");

    click("I have Mia now");

    assertThat(page()).contains("Mia is with you.", "Grandpa Joe takes over at 19:00.");
    assertThat(ribbon())
        .contains("14:00\u2060–\u206014:20 Oma Inge")
        .contains("14:20\u2060–\u206019:00 you, 19:00\u2060–\u206020:00 Grandpa Joe");
  }

  @Test
  void aParentReadsWhatDoesNotFitInTheComingWeekAndPlansCareForIt() {
    away(family.alex(), "2027-03-08T09:00", "2027-03-08T17:00");
    away(family.sam(), "2027-03-08T16:00", "2027-03-08T20:00");
    promised(family.inge(), "2027-03-09T14:00", "2027-03-09T17:30");
    away(family.inge(), "2027-03-09T17:00", "2027-03-09T20:00");

    open(family.alex());
    assertThat(page())
        .contains("Does not fit yet", "Nobody has Mia", "Mon 8 March")
        .contains("Alex: Work", "Sam: Work", "Oma Inge promised care, but is away");

    assertThat($(Anchor.class, $(DoesNotFit.class).single()).all())
        .extracting(Anchor::getHref)
        .contains("care/new?from=2027-03-08T16:00&until=2027-03-08T17:00", "absences");
  }

  @Test
  void aCaregiverReadsNothingOfWhatDoesNotFit() {
    away(family.alex(), "2027-03-08T09:00", "2027-03-08T17:00");
    away(family.sam(), "2027-03-08T16:00", "2027-03-08T20:00");
    open(family.inge());
    assertThat(page()).doesNotContain("Does not fit yet", "Nobody has Mia");
  }

  @Test
  void germanSaysItInGerman() {
    UI.getCurrentOrThrow().setLocale(Locale.GERMAN);
    promised(family.inge(), "2027-03-04T14:00", "2027-03-04T17:30");
    open(family.alex());
    assertThat(page())
        .contains(
            "Mia ist bei Oma Inge.",
            "Laut Plan seit 14:00 Uhr. Du und Sam übernehmt um 17:30 Uhr.");
  }

  @Test
  void whoLeavesOneBehindIsSaidAsWhoIsLeft() {
    away(family.alex(), "2027-03-04T15:00", "2027-03-04T19:00");
    open(family.sam());
    assertThat(page()).contains("Mia is with you and Alex.", "Only you from 15:00 on.");

    clock.stopAt(at("2027-03-04T15:30"));
    open(family.sam());
    assertThat(page()).contains("Mia is with you.", "By plan since 15:00. From 19:00 on Alex too.");
  }

  @Test
  void overMidnightTheDayIsSaid() {
    promised(family.inge(), "2027-03-04T18:00", "2027-03-05T09:00");
    clock.stopAt(at("2027-03-04T23:30"));
    open(family.sam());
    assertThat(page()).contains("You and Alex take over tomorrow at 9:00.");

    clock.stopAt(at("2027-03-05T00:30"));
    open(family.sam());
    assertThat(page()).contains("By plan since yesterday, 18:00. You and Alex take over at 9:00.");
  }

  @Test
  void aGapIsHatchedAndSaid() {
    away(family.alex(), "2027-03-04T12:00", "2027-03-04T19:00");
    away(family.sam(), "2027-03-04T14:00", "2027-03-04T16:00");

    open(family.alex());

    assertThat(page()).contains("Nobody has Mia now.", "Sam takes over at 16:00.");
    assertThat($(Sky.class).single().hasClassName("nobody")).isTrue();
    assertThat(ribbon()).contains("14:00\u2060–\u206016:00 nobody");
  }

  @Test
  void childrenWhoAreApartHaveASentenceEach() {
    promised(family.inge(), "2027-03-04T14:00", "2027-03-04T17:30");
    parkers.as(family.alex(), () -> household.addChild("Tom", null));

    open(family.alex());

    assertThat(page()).contains("Mia is with Oma Inge.", "Tom is with you and Sam.");
    assertThat($(DayRibbon.class).all()).hasSize(2);
  }

  @Test
  void childrenWhoAreTogetherAreSaidTogether() {
    parkers.as(family.alex(), () -> household.addChild("Tom", null));
    open(family.sam());
    assertThat(page()).contains("Mia and Tom are with you and Alex.");
    assertThat($(DayRibbon.class).all()).hasSize(1);
  }

  @Test
  void theSkyMovesOnWithTheMinutes() {
    promised(family.inge(), "2027-03-04T14:00", "2027-03-04T14:25");
    open(family.sam());
    var day = $(TodayPage.class).single();

    clock.stopAt(at("2027-03-04T14:26"));
    day.moveOn();
    assertThat(page()).contains("Now, 14:26", "Mia is with you and Alex.", "By plan since 14:25.");

    clock.stopAt(at("2027-03-05T08:00"));
    day.moveOn();
    assertThat(page()).contains("Friday 5 March", "Good morning, Sam");
  }

  @Test
  void tonightIsTakenInOneTap() {
    rota();
    open(family.sam());
    assertThat(page()).contains("Bedtime tonight, 19:00", "Alex brings Mia to bed.");

    click("I’ll take it");

    assertThat(parkers.as(family.sam(), bedtime::tonight).getFirst().isOf(family.sam().member()))
        .isTrue();
    eventually(() -> assertThat(page()).contains("Sam brings Mia to bed."));
  }

  @Test
  void whatOneIsAskedWaitsAndIsAnsweredHere() {
    rota();
    parkers.as(
        family.alex(),
        () -> takeOvers.ask(bedtime.tonight().getFirst().id(), family.sam().member(), "the choir"));
    open(family.sam());
    assertThat(page()).contains("Alex asks: can you take Thu 4 March?", "“the choir”");

    click("Yes");

    eventually(() -> assertThat(page()).contains("Nothing waits for you."));
    assertThat(parkers.as(family.sam(), bedtime::tonight).getFirst().isOf(family.sam().member()))
        .isTrue();
  }

  @Test
  void aWishForTimeOffIsAnsweredHere() {
    off(family.alex(), "2027-03-06T17:00", "2027-03-06T20:00");
    open(family.sam());
    assertThat(page())
        .contains("Alex would like some time off", "Sat 6 March, 17:00", "Climbing. You have Mia.");

    click("Yes");

    eventually(() -> assertThat(page()).contains("Nothing waits for you."));
    assertThat(parkers.as(family.alex(), timeOffs::myNext).orElseThrow().state())
        .isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void timeThatACaregiverOffersIsTakenHere() {
    var span = period("2027-03-10T14:00", "2027-03-10T18:00");
    parkers.as(family.inge(), () -> offers.offer(new OfferContent(span, "")));
    open(family.alex());
    assertThat(page()).contains("Oma Inge has time", "Wed 10 March, 14:00");

    click("Take it");

    assertThat(parkers.as(family.sam(), offers::open)).isEmpty();
    eventually(() -> assertThat(page()).doesNotContain("Oma Inge has time"));
  }

  @Test
  void myNextTimeOffSaysWhoHasTheChildThen() {
    off(family.alex(), "2027-03-06T17:00", "2027-03-06T20:00");
    open(family.alex());
    assertThat(page()).contains("Your next time off", "Sat 6 March, 17:00", "Sam has Mia.");
  }

  @Test
  void theNextCareSaysWhatIsOpenAndWhoIsAsked() {
    var slot = slot("2027-03-06T16:00", "2027-03-06T22:00");
    ask(slot, family.inge(), family.joe());
    accept(family.joe(), slot, "2027-03-06T16:00", "2027-03-06T19:00");
    ask(slot("2027-03-08T09:00", "2027-03-08T12:00"), family.inge());
    slot("2027-03-09T09:00", "2027-03-09T12:00");

    open(family.alex());

    assertThat(page())
        .contains("Next care: Date night", "Sat 6 March, 16:00", "Partly covered")
        .contains("22:00 is open. Oma Inge is asked.", "See care")
        .contains("Tue 9 March")
        .doesNotContain("Mon 8 March", "Nothing waits for you.");
  }

  @Test
  void careThatIsOnIsNotCalledTheNext() {
    var slot = slot("2027-03-06T16:00", "2027-03-06T22:00");
    ask(slot, family.inge());
    accept(family.inge(), slot, "2027-03-06T16:00", "2027-03-06T22:00");
    clock.stopAt(
        LocalDateTime.parse("2027-03-06T17:00").atZone(ZoneId.of("Europe/Berlin")).toInstant());
    open(family.alex());
    assertThat(page()).contains("Care now: Date night").doesNotContain("Next care");
  }

  @Test
  void whoDidNotAnswerIsNamed() {
    slot("2027-03-06T16:00", "2027-03-06T22:00");
    ask(slot("2027-03-09T09:00", "2027-03-09T12:00"), family.inge());
    clock.advance(Duration.ofDays(3));
    open(family.sam());
    assertThat(page()).contains("Next care: Date night", "Tue 9 March");
  }

  @Test
  void aPromiseAppearsWithoutOpeningThePageAnew() {
    var slot = slot("2027-03-06T16:00", "2027-03-06T22:00");
    ask(slot, family.inge());
    open(family.alex());
    assertThat(page()).contains("Oma Inge is asked.");

    accept(family.inge(), slot, "2027-03-06T16:00", "2027-03-06T22:00");

    eventually(() -> assertThat(page()).contains("Covered", "Nothing waits for you."));
  }

  @Test
  void aCaregiverSeesAsksAndPromisesAndNothingOfTheParents() {
    rota();
    parkers.as(
        family.alex(),
        () -> takeOvers.ask(bedtime.tonight().getFirst().id(), family.sam().member(), "the choir"));
    off(family.alex(), "2027-03-06T17:00", "2027-03-06T20:00");
    away(family.alex(), "2027-03-04T12:00", "2027-03-04T19:00");
    var slot = slot("2027-03-06T16:00", "2027-03-06T22:00");
    ask(slot, family.inge());

    open(family.inge());

    assertThat(page())
        .contains("Mia is with Sam.", "Can you help?", "Sat 6 March, 16:00", "Date night")
        .doesNotContain("choir", "Climbing", "Bedtime", "Waits for you", "Work", "Plan care");
    click("Yes");
    eventually(() -> assertThat(page()).contains("Good to know", "“The rabbit is in the cot.”"));
  }

  @Test
  void theFirstDayTeachesTheFirstSteps() {
    open(family.alex());
    assertThat($(FirstDay.class).exists()).isTrue();
    assertThat(page()).doesNotContain("Bring your partner in", "Who loves your child?");

    clock.advance(Duration.ofDays(14));
    open(family.alex());
    assertThat($(FirstDay.class).exists()).as("they know their way").isFalse();

    onlyParents();
    eventually(() -> assertThat(page()).contains("Who loves your child?"));
  }

  @Test
  void theFirstWishForTimeOffEndsTheFirstDay() {
    onlyParents();
    open(family.sam());
    assertThat($(FirstDay.class).exists()).isTrue();

    off(family.alex(), "2027-03-06T17:00", "2027-03-06T20:00");

    eventually(() -> assertThat(page()).contains("Alex would like some time off"));
    assertThat($(FirstDay.class).exists()).isFalse();
    open(family.alex());
    assertThat(page()).contains("Your next time off");
  }

  private void onlyParents() {
    for (var caregiver : List.of(family.inge(), family.joe())) {
      parkers.as(family.sam(), () -> household.removeMember(caregiver.member()));
    }
  }

  @Test
  void whatFellThroughLessThanADayBeforeIsSaidWithWhatCanBeDone() {
    promised(family.inge(), "2027-03-05T09:00", "2027-03-05T12:00");
    var slot = parkers.as(family.alex(), board::ahead).getFirst().id();
    open(family.alex());
    assertThat(page()).doesNotContain("can no longer come");

    parkers.as(family.inge(), () -> answers.takeBack(slot, Optional.empty()));
    open(family.alex());

    assertThat(page())
        .contains("Oma Inge can no longer come", "In less than a day", "Ask everybody else");
    click("Ask everybody else");
    var asked = parkers.as(family.alex(), board::ahead).getFirst().asks();
    assertThat(asked).filteredOn(ask -> ask.state() == AskState.WAITING).isNotEmpty();
  }

  private void rota() {
    var pattern = new Pattern.Cycle(List.of(family.alex().member(), family.sam().member()));
    var content = new RotaContent(TODAY, LocalTime.of(19, 0), LocalTime.of(20, 0), pattern);
    parkers.as(family.alex(), () -> rotas.agree(content, Optional.empty()));
  }

  private void off(Actor.Person who, String from, String until) {
    var climbing = new TimeOffContent(period(from, until), "Climbing");
    parkers.as(who, () -> timeOff.request(climbing, Optional.empty(), Set.of()));
  }

  private void away(Actor.Person who, String from, String until) {
    var time = new AbsenceTime.Once(period(from, until));
    parkers.as(who, () -> absences.record(who.member(), AbsenceKind.WORK, time));
  }

  private CareSlotId slot(String from, String until) {
    var content =
        new CareSlotContent(
            period(from, until),
            Set.of(family.mia()),
            "Date night",
            "At home",
            "The rabbit is in the cot.");
    return parkers.as(family.alex(), () -> ((PlanResult.Saved) planning.open(content)).slot());
  }

  private void ask(CareSlotId slot, Actor.Person... asked) {
    var members = Arrays.stream(asked).map(Actor.Person::member).toList();
    parkers.as(family.alex(), () -> asking.ask(slot, Set.copyOf(members)));
  }

  private void accept(Actor.Person who, CareSlotId slot, String from, String until) {
    parkers.as(who, () -> acceptance.accept(slot, List.of(period(from, until))));
  }

  private void promised(Actor.Person who, String from, String until) {
    var now = clock.instant();
    clock.stopAt(at("2027-03-03T09:00"));
    var slot = slot(from, until);
    ask(slot, who);
    accept(who, slot, from, until);
    clock.stopAt(now);
  }

  private void open(Actor.Person person) {
    parkers.signIn(person);
    if (isOpen) {
      navigate(WelcomeView.class);
    }
    navigate(TodayView.class);
    isOpen = true;
  }

  private void click(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  private String page() {
    return visible(getCurrentView().getElement()).replace('\u00a0', ' ');
  }

  private static String visible(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    return element.isVisible()
        ? element.getChildren().map(TodayViewTest::visible).collect(Collectors.joining(" "))
        : "";
  }

  private String ribbon() {
    return $(DayRibbon.class).single().getElement().getAttribute("aria-label");
  }

  private void eventually(ThrowingRunnable assertion) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInSameThread()
        .untilAsserted(
            () -> {
              VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
              assertion.run();
            });
  }

  private static Period period(String from, String until) {
    return new Period(at(from), at(until));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
  }
}
