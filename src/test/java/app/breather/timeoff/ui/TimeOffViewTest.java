package app.breather.timeoff.ui;

import static app.breather.timeoff.TimeOffFixture.careBy;
import static app.breather.timeoff.TimeOffFixture.evening;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.care.CareAnswers;
import app.breather.care.CareFixture;
import app.breather.care.Coverage;
import app.breather.family.MemberCard;
import app.breather.timeoff.DateNightHabits;
import app.breather.timeoff.EveningRhythm;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffFixture;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeOffState;
import app.breather.timeoff.TimeWishContent;
import app.breather.timeoff.TimeWishes;
import app.breather.timeoff.WishLength;
import app.breather.timeoff.WishTime;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Asking and answering, as parents see it, in English. */
@IntegrationTest
@ViewPackages(
    packages = {"app.breather.timeoff.ui", "app.breather.care.ui", "app.breather.family.ui"})
class TimeOffViewTest extends SpringBrowserlessTest {

  private static final String NEXT_MONDAY = "from=2027-03-08T17:00&until=2027-03-08T20:00";

  @Autowired private CareFixture care;
  @Autowired private TimeOffFixture timeOff;
  @Autowired private TimeOffBoard board;
  @Autowired private DateNightHabits habits;
  @Autowired private TimeWishes wishes;
  @Autowired private CareAnswers careAnswers;
  private TimeOffFixture.People people;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    alex = people.alex();
    sam = people.sam();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void anEmptyPageTeachesTheFirstStep() {
    open(alex, "time-off");
    shows("No time off is planned");
    click("Take time off");
    assertThat(path()).isEqualTo("time-off/new");
  }

  @Test
  void aParentAsksAndTheOtherSaysYesWithAWord() {
    open(alex, "time-off/new?" + NEXT_MONDAY);
    shows("Sam has Mia.");
    field("What for").setValue("Climbing");
    click("Save");
    assertThat(toast()).isEqualTo("Asked. You see the answer here.");
    shows("Not answered yet");

    open(sam, "time-off");
    shows("Alex would like some time off");
    shows("“Climbing”");
    shows("You have Mia.");
    $(TextArea.class).single().setValue("Enjoy");
    click("Yes, go");
    assertThat(toast()).isEqualTo("Thank you. It is agreed.");

    var card = ahead().getFirst();
    assertThat(card.state()).isEqualTo(TimeOffState.AGREED);
    open(alex, "time-off/" + card.id());
    shows("“Enjoy”");
    shows("Covered");
  }

  @Test
  void parentsReadWhoIsDueAndTheFiguresBehindIt() {
    timeOff.yes(sam, timeOff.requested(alex, hours(0, 3)));
    open(sam, "balance");
    shows("You are due: 3 hours less me-time than Alex.");
    shows("nothing taken, 3 hours planned");
    open(alex, "time-off");
    open(alex, "balance/12");
    shows("Sam is due: 3 hours less me-time than you.");
  }

  @Test
  void aNoIsFineAndSaidToWhoAsked() {
    var id = timeOff.requested(alex, hours(0, 3));
    open(sam, "time-off");
    $(TextArea.class).single().setValue("I have the choir");
    click("Not this time");
    assertThat(toast()).contains("That is fine");

    open(alex, "time-off/" + id);
    shows("Declined");
    shows("“I have the choir”");
  }

  @Test
  void tenThousandCharactersAreRefusedAtTheirField() {
    open(alex, "time-off/new?" + NEXT_MONDAY);
    field("What for").setValue("x".repeat(10_000));
    click("Save");
    assertThat(field("What for").getErrorMessage()).contains("at most 80");
    assertThat(ahead()).isEmpty();

    var id = timeOff.requested(alex, hours(0, 3));
    open(sam, "time-off");
    $(TextArea.class).single().setValue("x".repeat(10_000));
    click("Yes, go");
    assertThat($(TextArea.class).single().getErrorMessage()).contains("at most 500");
    assertThat(timeOff.card(sam, id).state()).isEqualTo(TimeOffState.REQUESTED);
  }

  @Test
  void anEndBeforeTheStartThePastAndNoReasonAreSaidAtTheirFields() {
    open(alex, "time-off/new?" + NEXT_MONDAY);
    click("Save");
    assertThat(field("What for").getErrorMessage()).isEqualTo("A word is enough.");
    time("Until").setValue(LocalTime.of(16, 0));
    click("Save");
    assertThat(time("Until").getErrorMessage()).isEqualTo("The end must be after the start.");

    open(alex, "time-off/new?from=2027-02-01T17:00&until=2027-02-01T20:00");
    field("What for").setValue("Climbing");
    click("Save");
    assertThat(time("From").getErrorMessage()).isEqualTo("This is in the past.");
    assertThat(ahead()).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void caregiversAreAskedForAllOfIt() {
    open(alex, "time-off/new?" + NEXT_MONDAY);
    field("What for").setValue("Climbing");
    $(RadioButtonGroup.class).single().setValue(CareChoice.CARE);
    tick("Oma Inge");
    click("Save");
    assertThat(toast()).isEqualTo("It is yours. Enjoy it.");
    shows("Agreed, but nobody has taken this on yet: 17:00");

    var slot = ahead().getFirst().care().orElseThrow();
    assertThat(slot.coverage()).isEqualTo(Coverage.ASKED);
    assertThat(care.card(people.inge(), slot.slot()).purpose()).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void caregiversAreAskedForAPartAndTheOtherParentForTheRest() {
    open(alex, "time-off/new?" + NEXT_MONDAY);
    field("What for").setValue("Climbing");
    $(RadioButtonGroup.class).single().setValue(CareChoice.BOTH);
    time("Care until").setValue(LocalTime.of(21, 0));
    click("Save");
    assertThat(time("Care until").getErrorMessage())
        .isEqualTo("Care must lie within your time off.");

    time("Care until").setValue(LocalTime.of(18, 0));
    click("Save");

    var card = ahead().getFirst();
    assertThat(card.care().orElseThrow().period().length()).isEqualTo(Duration.ofHours(1));
    assertThat(timeOff.card(sam, card.id()).mayAnswer()).isTrue();
  }

  @Test
  void theSlotsPageSaysWhatItIsForButToNoCaregiver() {
    var id = timeOff.requested(alex, hours(0, 3), careBy(hours(0, 3), people.inge()));
    var slot = timeOff.card(alex, id).care().orElseThrow().slot();

    open(sam, "care/" + slot);
    shows("For time off of Alex");
    open(people.inge(), "care");
    open(people.inge(), "care/" + slot);
    assertThat(shown()).doesNotContain("time off", "Climbing");
  }

  @Test
  void anOpenPageFollowsWhatOthersDo() {
    var id = timeOff.requested(alex, hours(0, 3), careBy(hours(0, 3), people.inge()));
    var slot = timeOff.card(alex, id).care().orElseThrow().slot();
    open(alex, "time-off");
    shows("Agreed, uncovered");

    care.accept(people.inge(), slot, hours(0, 3));
    eventually("Oma Inge has Mia.");
    timeOff.as(people.inge(), () -> careAnswers.takeBack(slot, Optional.empty()));
    eventually("Agreed, uncovered");
  }

  @Test
  void withNobodyToAskAndNobodyThereTheFormSaysSo() {
    timeOff.yes(alex, timeOff.requested(sam, hours(0, 3)));
    open(alex, "time-off/new?from=2027-03-08T10:00&until=2027-03-08T13:00");
    shows("The time is yours at once");
    shows("as planned, nobody would have Mia for all of it");
  }

  @Test
  void theSecondSeesTheFirstWhileTheyFillInTheForm() {
    open(alex, "time-off/new?from=2027-03-08T10:00&until=2027-03-08T13:00");
    field("What for").setValue("Climbing");
    timeOff.requested(sam, hours(0, 3));

    eventually("Sam would like time off then, too");
    assertThat(field("What for").getValue()).isEqualTo("Climbing");
    click("Save");
    assertThat(ahead()).hasSize(2);
  }

  @Test
  void cancellingIsAskedForFirst() {
    var id = timeOff.requested(alex, hours(0, 3));
    open(alex, "time-off/" + id);
    click("Cancel it");
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(toast()).isEqualTo("Cancelled. Nobody waits any more.");
    eventually("does not take place");
  }

  @Test
  void aDateNightAsksTheOtherParentAndCaregivers() {
    open(alex, "date-night/new?" + NEXT_MONDAY);
    tick("Oma Inge");
    click("Save and ask");
    var card = ahead().getFirst();
    assertThat(card.owners()).containsExactlyInAnyOrder(alex.member(), sam.member());
    assertThat(card.care().orElseThrow().coverage()).isEqualTo(Coverage.ASKED);

    open(sam, "time-off");
    shows("Alex would like an evening out with you");
    click("Yes, go");
    assertThat(ahead().getFirst().state()).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void theWayBackIsAsLongAsTheWayThereUntilItIsChosen() {
    open(alex, "date-night/new?" + NEXT_MONDAY);
    way("Way there").setValue(Duration.ofMinutes(30));
    assertThat(way("Way back").getValue()).isEqualTo(Duration.ofMinutes(30));

    way("Way back").setValue(Duration.ofMinutes(45));
    way("Way there").setValue(Duration.ofMinutes(60));
    assertThat(way("Way back").getValue()).isEqualTo(Duration.ofMinutes(45));
  }

  @Test
  void oneTapOnAnEveningFillsInTheFormAndItIsRememberedForTheNext() {
    open(alex, "date-night/new");
    shows("Fri 5 March, 19:00");
    shows("have time as far as we know, you are both free.");
    $(Button.class).all().stream()
        .filter(button -> button.getText().equals("Choose"))
        .findFirst()
        .orElseThrow()
        .click();
    way("Way there").setValue(Duration.ofMinutes(30));
    click("Save and ask");

    var card = ahead().getFirst();
    assertThat(card.period().from()).isEqualTo(Instant.parse("2027-03-05T18:00:00Z"));
    assertThat(care.card(alex, card.care().orElseThrow().slot()).asks()).hasSize(2);
    open(sam, "date-night/new");
    assertThat(way("Way back").getValue()).isEqualTo(Duration.ofMinutes(30));
    assertThat(shown()).doesNotContain("Fri 5 March, 19:00");
  }

  @Test
  void parentsReadWhenItIsTimeForAnEveningOutAgain() {
    timeOff.yes(sam, timeOff.planned(alex, evening(hours(0, 4), sam)));
    timeOff.as(sam, () -> habits.wish(new EveningRhythm(2, Set.of(DayOfWeek.FRIDAY))));
    open(alex, "time-off");
    shows("You would like an evening out about every two weeks, best on Fridays.");
    assertThat(shown()).doesNotContain("Your last evening out");
    care.later(Duration.ofDays(7 + 36));
    open(alex, "balance");
    open(alex, "time-off");
    shows("Your last evening out was five weeks ago.");
    click("Find an evening");
    assertThat(path()).isEqualTo("date-night/new");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aWishWithoutADateBecomesTimeOffThatTheOtherSuggests() {
    open(alex, "time-off");
    shows("Wishes without a date");
    click("Write down a wish");
    click("Write down");
    assertThat(field("What for").getErrorMessage()).isEqualTo("A word is enough.");
    field("What for").setValue("Pottery");
    click("Write down");
    assertThat(toast()).isEqualTo("Written down. The others see it too.");

    open(sam, "balance");
    open(sam, "time-off");
    shows("Pottery");
    shows("Alex: half a day, until Mon 29 March");
    click("Make it possible");
    RadioButtonGroup<WishTime> times = $(RadioButtonGroup.class).single();
    assertThat(times.getItemLabelGenerator().apply(times.getValue()))
        .startsWith("Tue 2 March")
        .endsWith("You have Mia.");
    click("Suggest it");
    assertThat(toast()).isEqualTo("Asked. You see the answer here.");
    eventually("A time is found");

    open(alex, "balance");
    open(alex, "time-off");
    shows("Sam suggests some time off for you");
    click("Yes, go");
    assertThat(ahead().getFirst().state()).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void anOpenPageFollowsWhatOthersWishFor() {
    open(sam, "time-off");
    var lastDay = LocalDate.of(2027, 3, 28);
    timeOff.as(alex, () -> wishes.write(new TimeWishContent("Sauna", WishLength.EVENING, lastDay)));
    eventually("Alex: an evening, until Sun 28 March");
  }

  @Test
  void parentsAgreeOnHoursThatEachMayAnnounce() {
    open(alex, "time-off");
    click("Suggest hours");
    var hours = $(IntegerField.class).single();
    hours.setValue(100);
    click("Suggest");
    assertThat(hours.getErrorMessage()).isEqualTo("Choose between none and 60 hours.");
    hours.setValue(4);
    click("Suggest");
    eventually("You suggest 4 hours a week for each of you.");

    open(sam, "time-off/new");
    open(sam, "time-off");
    shows("Alex suggests 4 hours a week for each of you.");
    click("Yes");
    assertThat(toast()).isEqualTo("Agreed: 4 hours a week for each of you.");
    eventually("This week nothing, next week nothing");
  }

  @Test
  void aSingleParentReadsThatNobodyHasToAgree() {
    open(care.aFamily().parent(), "time-off");
    shows("You decide on your own.");
  }

  @Test
  void theFormSaysWhetherItIsAnnouncedOrAskedForAndWhy() {
    open(alex, "time-off/new?" + NEXT_MONDAY);
    shows("Sam is asked for a yes. You have not agreed on hours that each may simply announce.");
    timeOff.mayAnnounce(4, alex, sam);
    eventually("You simply announce this: the time is yours. For a day, Sam can still say");
    time("Until").setValue(LocalTime.of(23, 0));
    shows("It is more than you agreed that each may announce in a week.");

    time("Until").setValue(LocalTime.of(20, 0));
    field("What for").setValue("Climbing");
    click("Save");
    assertThat(toast()).isEqualTo("Announced. The time is yours.");
    shows("Announced");
  }

  @Test
  void notThenGoesBackToWhoAnnouncedItAndIsAskedForInstead() {
    var id = announced();
    open(sam, "time-off");
    shows("Alex is taking some time off");
    $(TextArea.class).single().setValue("I have the choir");
    click("Not then");
    assertThat(toast()).contains("That is fine");

    open(alex, "time-off/" + id);
    shows("Sam says: not then");
    shows("“I have the choir”");
    click("Ask Sam anyway");
    assertThat(timeOff.card(alex, id).state()).isEqualTo(TimeOffState.REQUESTED);
  }

  @Test
  void anotherTimeIsSuggestedAndTaken() {
    var id = announced();
    open(sam, "time-off/" + id);
    assertThat(timeOff.card(sam, id).isNew()).isFalse();
    click("Another time");
    time("Until").setValue(LocalTime.of(9, 0));
    click("Suggest");
    assertThat(time("Until").getErrorMessage()).isEqualTo("The end must be after the start.");
    time("Until").setValue(LocalTime.of(12, 0));
    click("Suggest");
    assertThat(toast()).isEqualTo("Suggested. You see the answer here.");

    open(alex, "time-off/" + id);
    shows("Sam suggests another time");
    click("Yes, then");
    assertThat(timeOff.card(alex, id).period()).isEqualTo(hours(0, 2));
    assertThat(timeOff.card(alex, id).state()).isEqualTo(TimeOffState.AGREED);
  }

  private TimeOffId announced() {
    timeOff.mayAnnounce(4, alex, sam);
    return timeOff.requested(alex, hours(0, 3));
  }

  @Test
  void anUnknownIdIsAFriendlyPage() {
    open(alex, "time-off/nonsense");
    shows("We cannot find this time off.");
    open(alex, "time-off/" + new TimeOffId(people.home().family().value()));
    shows("We cannot find this time off.");
  }

  @SuppressWarnings("unchecked")
  private void tick(String name) {
    CheckboxGroup<MemberCard> group =
        $(CheckboxGroup.class).all().stream()
            .filter(one -> one.getLabel().startsWith("Which caregivers"))
            .findFirst()
            .orElseThrow();
    var chosen = group.getListDataView().getItems().filter(one -> one.name().equals(name)).toList();
    group.setValue(Set.copyOf(chosen));
  }

  private List<TimeOffCard> ahead() {
    return timeOff.as(alex, board::ahead);
  }

  private void open(Actor.Person person, String route) {
    care.signIn(person);
    var target = new Location(route);
    UI.getCurrentOrThrow().navigate(target.getPath(), target.getQueryParameters());
  }

  private static String path() {
    return UI.getCurrentOrThrow().getActiveViewLocation().getPath();
  }

  private TextField field(String label) {
    return $(TextField.class).all().stream()
        .filter(field -> field.getLabel().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private Select<Duration> way(String label) {
    return $(Select.class).all().stream()
        .filter(field -> label.equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private TimePicker time(String label) {
    return $(TimePicker.class).all().stream()
        .filter(field -> label.equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private void click(String text) {
    $(Button.class).all().stream()
        .filter(button -> text.equals(button.getText()))
        .reduce((_, last) -> last)
        .orElseThrow(() -> new AssertionError("No button " + text + " in " + shown()))
        .click();
  }

  private String toast() {
    return test($(Notification.class).all().getLast()).getText();
  }

  private void shows(String text) {
    assertThat(shown()).contains(text);
  }

  private static String shown() {
    return UI.getCurrentOrThrow()
        .getChildren()
        .map(Component::getElement)
        .map(element -> element.getTextRecursively())
        .reduce("", (all, text) -> all + " " + text);
  }

  private static void eventually(String text) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInSameThread()
        .untilAsserted(
            () -> {
              VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
              assertThat(shown()).contains(text);
            });
  }
}
