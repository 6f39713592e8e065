package app.breather.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.Parkers;
import app.breather.notifications.MessageKind;
import app.breather.notifications.MyNotifications;
import app.breather.notifications.NotificationChoices;
import app.breather.notifications.QuietHours;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
        .contains(new MyNotifications.Line(MessageKind.ANSWERED, false))
        .contains(new MyNotifications.Line(MessageKind.BETWEEN_PARENTS, true));
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
