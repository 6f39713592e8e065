package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.Parkers;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.ProtectedTimes;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = AbsencesView.class)
@WithMockUser
class ProtectedSectionTest extends SpringBrowserlessTest {

  @Autowired private Parkers parkers;
  @Autowired private ProtectedTimes times;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @Test
  void aParentKeepsSundays() {
    open(family.alex());
    keep("Sunday together");
    assertThat($(ListItem.class).all())
        .extracting(row -> row.getElement().getTextRecursively())
        .singleElement()
        .asString()
        .contains("Sunday together", "Every Sunday", "9:00");
    assertThat(parkers.as(family.sam(), times::all)).hasSize(1);
  }

  @Test
  void whatDoesNotRepeatIsSaidWithItsDay() {
    var day = LocalDate.of(2027, 3, 13);
    var time =
        RepeatedTime.like(day.atTime(10, 0), day.atTime(15, 0), Recurrence.once()).orElseThrow();
    parkers.as(family.alex(), () -> times.keep(new ProtectedContent("At the zoo", time)));
    open(family.alex());
    assertThat($(ListItem.class).single().getElement().getTextRecursively())
        .contains("At the zoo", "Sat 13 March, 10:00")
        .doesNotContain("once");
  }

  @Test
  void withoutANameNothingIsStored() {
    open(family.alex());
    keep(" ");
    assertThat($(TextField.class).single().isInvalid()).isTrue();
    assertThat(parkers.as(family.alex(), times::all)).isEmpty();
  }

  @Test
  void anEndBeforeTheStartIsSaidAtItsField() {
    open(family.alex());
    click("Keep time");
    $(TextField.class).single().setValue("Sunday together");
    var until = $(DateTimePicker.class).all().getLast();
    until.setValue(until.getValue().minusDays(3));
    click("Save");
    assertThat(until.getErrorMessage()).isEqualTo("It ends before it starts.");
    assertThat(parkers.as(family.alex(), times::all)).isEmpty();
  }

  @Test
  void whatWasRemovedComesBackWithUndo() {
    open(family.alex());
    keep("Sunday together");
    clickLabelled("Remove: Sunday together");
    assertThat($(ListItem.class).all()).isEmpty();
    click("Undo");
    assertThat($(ListItem.class).all()).hasSize(1);
  }

  @Test
  void whoSaidWhatStandsBesideWhatIsChanged() {
    open(family.alex());
    keep("Sunday together");
    clickLabelled("Change: Sunday together");
    assertThat($(NativeDetails.class).single().getElement().getTextRecursively())
        .contains("What happened", "Alex entered it", "Sunday together: Every Sunday");
  }

  @Test
  void caregiversAreShownNothingOfIt() {
    open(family.inge());
    assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Keep time");
  }

  private void keep(String name) {
    click("Keep time");
    $(TextField.class).single().setValue(name);
    click("Save");
  }

  private void clickLabelled(String start) {
    $(Button.class).all().stream()
        .filter(button -> button.getAriaLabel().orElse("").startsWith(start))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private void click(String text) {
    $(Button.class).all().stream()
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private void open(Actor.Person person) {
    parkers.signIn(person);
    UI.getCurrentOrThrow().navigate("absences");
  }
}
