package app.breather.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.push.FakePushService;
import app.breather.base.push.TestBrowser;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.Parkers;
import app.breather.notifications.MessageKind;
import app.breather.notifications.MyDevices;
import app.breather.notifications.MyNotifications;
import app.breather.notifications.NotificationChoices;
import app.breather.notifications.QuietHours;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Where somebody chooses what they are mailed. */
@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = NotificationsView.class)
@WithMockUser
class NotificationsViewTest extends SpringBrowserlessTest {

  @Autowired private Parkers parkers;
  @Autowired private NotificationChoices choices;
  @Autowired private MyDevices devices;
  @Autowired private FakePushService service;
  private final TestBrowser browser = new TestBrowser();
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @Test
  void aChoiceHoldsAtOnce() {
    open(family.sam());
    assertThat(box("Answers of caregivers").getValue()).isTrue();

    test(box("Answers of caregivers")).click();

    assertThat(mine(family.sam()).kinds())
        .contains(new MyNotifications.Line(MessageKind.ANSWERED, false, true))
        .contains(new MyNotifications.Line(MessageKind.BETWEEN_PARENTS, true, true));
    assertThat(mine(family.alex()).kinds()).allMatch(MyNotifications.Line::mail);
  }

  @Test
  void whatIsNeverSwitchedOffSaysSoAndHasNoBox() {
    open(family.sam());

    assertThat(shown())
        .contains("Somebody can’t come after all", "Always by mail", "No mail server is set up");
    assertThat($(Checkbox.class).all())
        .extracting(box -> box.getAriaLabel().orElseThrow())
        .noneMatch(label -> label.contains("can’t come"));
  }

  @Test
  void aCaregiverChoosesAmongWhatCaregiversAreTold() {
    open(family.inge());

    assertThat(shown()).contains("You are asked", "Reminders").doesNotContain("another parent");
    assertThat(box("The week ahead").getValue()).isFalse();
  }

  @Test
  void theWeekAheadIsForParentsWhoDoNotSayOtherwise() {
    open(family.sam());
    assertThat(box("The week ahead").getValue()).isTrue();

    test(box("The week ahead")).click();

    assertThat(mine(family.sam()).weekAhead()).isFalse();
  }

  @Test
  void quietHoursAreKeptAsTheyAreChosen() {
    open(family.sam());
    var until = $(TimePicker.class).all().getLast();
    assertThat(until.getValue()).isEqualTo(LocalTime.of(7, 0));

    until.setValue(LocalTime.of(8, 30));

    assertThat(mine(family.sam()).quietHours())
        .isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 30)));
  }

  @Test
  void whatGoesToDevicesIsAskedOfWhoHasOne() {
    open(family.sam());
    assertThat(boxes()).noneMatch(label -> label.startsWith("On devices"));

    switchOn();
    assertThat(shown()).contains("Send me a test", "Switch off", "Always on devices");
    test(boxOf("On devices: Answers of caregivers")).click();

    assertThat(mine(family.sam()).kinds())
        .contains(new MyNotifications.Line(MessageKind.ANSWERED, true, false))
        .contains(new MyNotifications.Line(MessageKind.BETWEEN_PARENTS, true, true));
  }

  @Test
  void thisDeviceIsSwitchedOffAgain() {
    open(family.sam());
    switchOn();
    click("Switch off");
    assertThat(shown()).contains("Switch on").doesNotContain("Send me a test");
    assertThat(parkers.as(family.sam(), devices::all)).isEmpty();
  }

  @Test
  void otherDevicesAreListedAndCanBeRemoved() {
    var tablet = new TestBrowser();
    parkers.as(
        family.sam(),
        () ->
            devices.switchOn(
                tablet.subscribedAt(service.endpoint(tablet)), "Firefox/130.0 (Android)"));
    open(family.sam());
    looked("ready", "");
    assertThat(shown()).contains("Firefox · Android", "On since");

    click("Remove");
    assertThat(shown()).doesNotContain("Firefox · Android");
    assertThat(parkers.as(family.sam(), devices::all)).isEmpty();
  }

  @Test
  void aBrowserThatAnotherMemberHadIsOffForWhoeverComesNext() {
    open(family.sam());
    switchOn();
    open(family.alex());
    looked("ready", service.endpoint(browser));
    assertThat(shown()).contains("Switch on").doesNotContain("Send me a test");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unsupported | can’t show notifications",
        "insecure | begin with https",
        "home | Add to Home Screen",
        "denied | To allow them again",
        "failed | could not be reached"
      })
  void whereItCannotBeSwitchedOnOneReadsWhatToDo(String state, String words) {
    open(family.sam());
    looked(state, "");
    assertThat(shown()).contains(words).doesNotContain("Switch on");
  }

  private void switchOn() {
    ComponentUtil.fireEvent(
        here(),
        new ThisDevice.Switched(
            here(), true, service.endpoint(browser), browser.key(), browser.secret()));
  }

  private void looked(String state, String endpoint) {
    ComponentUtil.fireEvent(here(), new ThisDevice.Looked(here(), true, state, endpoint));
  }

  private ThisDevice here() {
    return $(ThisDevice.class).single();
  }

  private void click(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  private List<String> boxes() {
    return $(Checkbox.class).all().stream().map(box -> box.getAriaLabel().orElseThrow()).toList();
  }

  private Checkbox boxOf(String label) {
    return $(Checkbox.class).all().stream()
        .filter(box -> box.getAriaLabel().orElseThrow().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private void open(Actor.Person person) {
    parkers.signIn(person);
    UI.getCurrentOrThrow().navigate(NotificationsView.class);
  }

  private MyNotifications mine(Actor.Person person) {
    return parkers.as(person, choices::mine);
  }

  private Checkbox box(String what) {
    return $(Checkbox.class).all().stream()
        .filter(box -> box.getAriaLabel().orElseThrow().endsWith(what))
        .findFirst()
        .orElseThrow();
  }

  private String shown() {
    return $(NotificationsView.class).single().getElement().getTextRecursively();
  }
}
