package app.breather.handover.milk.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.care.CareFixture;
import app.breather.family.FamilyFixture;
import app.breather.handover.milk.MilkWay;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page of Mia’s milk, as her parents see it, in English. */
@IntegrationTest
@ViewPackages(packages = {"app.breather.handover.milk.ui", "app.breather.care.ui"})
class MilkViewTest extends SpringBrowserlessTest {

  @Autowired private CareFixture care;
  private FamilyFixture.Home home;

  @BeforeEach
  void ingeHasMiaForADay() {
    home = care.aFamily();
    var inge = care.aCaregiver(home, "Oma Inge");
    var slot = care.aSlot(home, 0, 8, inge);
    care.accept(inge, slot, hours(0, 8));
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    care.signIn(home.parent());
    open();
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whatIsPutAsideStandsThereAndIsEnoughOrNot() {
    shows("Nothing put aside yet");
    say("120", "");
    shows("2 feeds of 120 ml, and 120 ml to be safe: 360 ml. To be there by Mon 8 March, 10:00");
    shows("360 ml short");

    put(200);
    shows("In the fridge · good until");
    shows("Use from the top");
    shows("360 ml short");
  }

  @Test
  void anAmountNobodyWouldExpressIsRefusedAtTheField() {
    click("Put milk aside");
    for (double amount : new double[] {-5, 0, 100_000}) {
      $(NumberField.class).single().setValue(amount);
      click("Save");
      assertThat($(NumberField.class).single().isInvalid()).isTrue();
      assertThat($(NumberField.class).single().getErrorMessage())
          .isEqualTo("Between 5 and 500 ml, please.");
    }
  }

  @Test
  void timesNobodyCanReadAreRefusedAtTheField() {
    click("Change");
    $(TextField.class).single().setValue("7:00, soon");
    click("Save");
    assertThat($(TextField.class).single().isInvalid()).isTrue();

    $(TextField.class).single().setValue("11:00, 14, 7:30");
    $(NumberField.class).single().setValue(90.0);
    click("Save");
    shows("Mia drinks 90 ml at 7:30, 11:00, 14:00.");
  }

  @Test
  void whoDrinksNoMilkIsAskedForNone() {
    click("Change");
    way().setValue(MilkWay.NEITHER);
    click("Save");
    shows("Nothing is planned");
    assertThat($(Button.class).withText("Put milk aside").exists()).isFalse();
  }

  @Test
  void partOfABagIsDrunkAndTheRestStays() {
    put(200);
    change();
    $(NumberField.class).single().setValue(500.0);
    click("It was drunk");
    assertThat($(NumberField.class).single().getErrorMessage())
        .isEqualTo("At most 200\u00a0ml, please.");
    $(NumberField.class).single().setValue(80.0);
    click("It was drunk");
    shows("120 ml");

    change();
    click("Into the freezer");
    shows("In the freezer · best until");
    change();
    click("Throw it away");
    shows("Nothing put aside yet");
    click("Undo");
    shows("In the freezer");
  }

  private void say(String usual, String times) {
    click("Change");
    $(NumberField.class).single().setValue(Double.parseDouble(usual));
    $(TextField.class).single().setValue(times);
    click("Save");
  }

  private void put(double amount) {
    click("Put milk aside");
    $(NumberField.class).single().setValue(amount);
    click("Save");
    assertThat($(Notification.class).exists()).isTrue();
  }

  private void change() {
    $(Button.class)
        .withCondition(button -> button.getAriaLabel().orElse("").startsWith("Change "))
        .single()
        .click();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<MilkWay> way() {
    return $(RadioButtonGroup.class)
        .withCondition(group -> group.getLabel().startsWith("While you are away"))
        .single();
  }

  private void open() {
    UI.getCurrentOrThrow().navigate("milk");
  }

  private void click(String text) {
    $(Button.class).withText(text).all().getLast().click();
  }

  private static void shows(String text) {
    assertThat(
            UI.getCurrentOrThrow()
                .getChildren()
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .reduce("", (all, one) -> all + " " + one)
                .replace('\u00a0', ' '))
        .contains(text);
  }
}
