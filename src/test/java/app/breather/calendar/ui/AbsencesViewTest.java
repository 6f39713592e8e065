package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = AbsencesView.class)
@WithMockUser
class AbsencesViewTest extends SpringBrowserlessTest {

  @Autowired private Parkers parkers;
  @Autowired private Absences absences;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @Test
  @SuppressWarnings("unchecked")
  void aParentAddsWorkingHours() {
    open(family.alex());
    click("Add a time");
    CheckboxGroup<DayOfWeek> days = $(CheckboxGroup.class).single();
    days.setValue(Set.of(DayOfWeek.MONDAY));
    click("Save");
    assertThat($(ListItem.class).all())
        .extracting(row -> row.getElement().getTextRecursively())
        .singleElement()
        .asString()
        .contains("Alex: Work", "Mon");
  }

  @Test
  void withoutADayNothingIsStored() {
    open(family.alex());
    click("Add a time");
    click("Save");
    assertThat($(CheckboxGroup.class).single().getErrorMessage())
        .isEqualTo("Choose at least one day.");
    assertThat(parkers.as(family.alex(), absences::mine)).isEmpty();
  }

  @Test
  void whatWasRemovedComesBackWithUndo() {
    parkers.as(
        family.alex(),
        () -> absences.record(family.alex().member(), AbsenceKind.TRAVEL, journey()));
    open(family.alex());
    assertThat($(ListItem.class).all()).hasSize(1);
    clickLabelled("Remove: Alex");
    assertThat($(ListItem.class).all()).isEmpty();
    click("Undo");
    assertThat($(ListItem.class).all()).hasSize(1);
  }

  private static AbsenceTime journey() {
    var from = Instant.now().plus(Duration.ofDays(3));
    return new AbsenceTime.Once(new Period(from, from.plus(Duration.ofDays(2))));
  }

  private void clickLabelled(String start) {
    $(Button.class).all().stream()
        .filter(button -> button.getAriaLabel().orElse("").startsWith(start))
        .findFirst()
        .orElseThrow()
        .click();
  }

  @Test
  void aCaregiverIsNotAskedForWhom() {
    open(family.inge());
    click("Add a time");
    assertThat($(Select.class).all()).extracting(Select::getLabel).containsExactly("What for");
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
