package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
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
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
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
    as(family.alex(), () -> UI.getCurrentOrThrow().navigate("absences"));
    as(family.alex(), () -> click("Add a time"));
    CheckboxGroup<DayOfWeek> days = $(CheckboxGroup.class).single();
    days.setValue(Set.of(DayOfWeek.MONDAY));
    as(family.alex(), () -> click("Save"));
    assertThat($(ListItem.class).all())
        .extracting(row -> row.getElement().getTextRecursively())
        .singleElement()
        .asString()
        .contains("Alex: Work", "Mon");
  }

  @Test
  void withoutADayNothingIsStored() {
    as(family.alex(), () -> UI.getCurrentOrThrow().navigate("absences"));
    as(family.alex(), () -> click("Add a time"));
    as(family.alex(), () -> click("Save"));
    assertThat($(CheckboxGroup.class).single().getErrorMessage())
        .isEqualTo("Choose at least one day.");
    assertThat(parkers.as(family.alex(), absences::mine)).isEmpty();
  }

  @Test
  void aCaregiverIsNotAskedForWhom() {
    as(family.inge(), () -> UI.getCurrentOrThrow().navigate("absences"));
    as(family.inge(), () -> click("Add a time"));
    assertThat($(Select.class).all()).extracting(Select::getLabel).containsExactly("What for");
  }

  private void click(String text) {
    $(Button.class).all().stream()
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private void as(Actor.Person person, Runnable work) {
    parkers.as(
        person,
        () -> {
          work.run();
          return person;
        });
  }
}
