package app.breather.timeoff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.care.CareFixture;
import app.breather.timeoff.Reach;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffFixture;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeOffState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Location;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Time off that repeats, as parents see it. */
@IntegrationTest
@ViewPackages(packages = "app.breather.timeoff.ui")
class RepeatedTimeOffViewTest extends SpringBrowserlessTest {

  private static final String TUESDAY = "from=2027-03-09T19:00&until=2027-03-09T21:00";

  @Autowired private CareFixture care;
  @Autowired private TimeOffFixture timeOff;
  @Autowired private TimeOffBoard board;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamily() {
    var people = timeOff.twoParents();
    alex = people.alex();
    sam = people.sam();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theFormSaysHowItRepeatsAndThatItTakesAYes() {
    open(alex, "time-off/new?" + TUESDAY);
    assertThat(shown()).doesNotContain("What repeats takes a yes");
    select("Repeats", "Every two weeks");
    shows("Repeats every two weeks on Tuesday.");
    shows("Sam is asked for a yes. What repeats takes a yes, given once for all of it.");
    assertThat($(RadioButtonGroup.class).all()).isEmpty();
    select("Ends", "By number");
    shows("Repeats every two weeks on Tuesday, 10 times.");
  }

  @Test
  void itIsAskedOnceAndAnsweredForAll() {
    var id = asked();
    shows("Repeats every Tuesday, 19:00\u2060–\u206021:00.");

    open(sam, "time-off");
    shows("Alex would like some time off again and again");
    assertThat($(Button.class).all()).noneMatch(one -> one.getText().equals("Another time"));
    click("Yes, to all of it");
    assertThat(toast()).isEqualTo("Thank you. It is agreed.");
    assertThat(timeOff.card(alex, id).state()).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void onlyOneDayIsCancelled() {
    var id = asked();
    timeOff.yes(sam, id);
    open(alex, "time-off/" + id);
    click("Cancel it");
    click("Cancel it");
    assertThat(toast()).isEqualTo("Cancelled. Nobody waits any more.");
    assertThat(timeOff.card(alex, id).state()).isEqualTo(TimeOffState.CANCELLED);
    assertThat(timeOff.as(alex, board::ahead))
        .singleElement()
        .satisfies(next -> assertThat(next.id()).isNotEqualTo(id));
  }

  @Test
  void allDaysAreMovedAndTheOtherSaysYes() {
    var id = asked();
    timeOff.yes(sam, id);
    open(alex, "time-off/" + id);
    click("Change");
    days(Reach.ALL);
    click("Go on");
    shows("Change Tue 9 March and all that follow");
    shows("Another reason holds at once.");
    time("From").setValue(LocalTime.of(18, 0));
    shows("Until then, what you agreed on stays.");
    click("Save");
    assertThat(toast()).isEqualTo("Asked. You see the answer here.");
    shows("Instead of Tue 9 March, 19:00\u2060–\u206021:00 and all that follow");

    open(sam, "time-off");
    shows("Alex would like to move some time off");
    click("Yes, to all of it");
    assertThat(timeOff.card(alex, id).state()).isEqualTo(TimeOffState.CANCELLED);
    open(alex, "time-off");
    shows("18:00\u2060–\u206021:00");
  }

  @Test
  void anotherReasonHoldsAtOnce() {
    var id = asked();
    timeOff.yes(sam, id);
    open(alex, "time-off/" + id + "/change/one");
    field("What for").setValue("Pilates");
    click("Save");
    assertThat(timeOff.card(sam, id).reason()).isEqualTo("Pilates");
    assertThat(timeOff.card(sam, id).state()).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void whoDoesNotOwnItCannotChangeIt() {
    open(sam, "time-off/" + asked() + "/change/one");
    shows("We cannot find this time off.");
  }

  private TimeOffId asked() {
    open(alex, "time-off/new?" + TUESDAY);
    field("What for").setValue("Yoga");
    select("Repeats", "Every week");
    click("Save");
    assertThat(toast()).isEqualTo("Asked. You see the answer here.");
    return timeOff.as(alex, board::ahead).stream().map(TimeOffCard::id).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private void days(Reach reach) {
    $(RadioButtonGroup.class).single().setValue(reach);
  }

  @SuppressWarnings("unchecked")
  private void select(String label, String item) {
    Select<Object> field =
        $(Select.class).all().stream()
            .filter(one -> label.equals(one.getLabel()))
            .findFirst()
            .orElseThrow();
    field.setValue(
        field
            .getListDataView()
            .getItems()
            .filter(one -> field.getItemLabelGenerator().apply(one).equals(item))
            .findFirst()
            .orElseThrow());
  }

  private void open(Actor.Person person, String route) {
    care.signIn(person);
    var target = new Location(route);
    UI.getCurrentOrThrow().navigate(target.getPath(), target.getQueryParameters());
  }

  private TextField field(String label) {
    return $(TextField.class).all().stream()
        .filter(field -> field.getLabel().startsWith(label))
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
}
