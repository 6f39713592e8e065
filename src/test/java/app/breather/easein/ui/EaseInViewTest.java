package app.breather.easein.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.care.CareFixture;
import app.breather.care.ui.CaregiverPicker;
import app.breather.family.FamilyFixture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Practising with Nora, as she and Mia’s parents see it, in English. */
@IntegrationTest
@ViewPackages(
    packages = {"app.breather.easein.ui", "app.breather.care.ui", "app.breather.family.ui"})
class EaseInViewTest extends SpringBrowserlessTest {

  @Autowired private CareFixture care;
  private FamilyFixture.Home home;
  private Actor.Person nora;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    nora = care.aCaregiver(home, "Nora");
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aParentBeginsAndNoraSaysHowItWent() {
    open(home.parent(), "ease-in");
    shows("Getting used to each other, step by step");
    click("Practise with somebody");
    click("Begin");
    shows("Nora and Mia get used to each other");
    shows("10 minutes, next room");
    shows("Berlin settling-in model");

    open(nora, "ease-in");
    shows("Now practising, step 1 of 7");
    click("Settled");
    assertThat(toast()).isEqualTo("Noted. You can add below what helped.");
    open(nora, "ease-in");
    shows("20 minutes, at home, out of sight");
    shows("That went well. This one is next. From Tue 2 March on.");
    shows("Settled on Mon 1 March");
    assertThat($(Button.class).withText("Settled").exists()).isFalse();
  }

  @Test
  void whatHelpedIsAddedAfterwards() {
    begun();
    click("Fussy, then settled");
    open(home.parent(), "ease-in");
    $(Button.class)
        .withCondition(button -> button.getAriaLabel().orElse("").startsWith("Change the try"))
        .single()
        .click();
    $(IntegerField.class).single().setValue(-3);
    click("Save");
    assertThat($(IntegerField.class).single().isInvalid()).isTrue();
    $(IntegerField.class).single().setValue(4);
    $(TextArea.class).single().setValue("The owl song");
    click("Save");
    open(home.parent(), "ease-in");
    shows("Fussy, then settled after 4 minutes on Mon 1 March");
    shows("The owl song");
  }

  @Test
  void whoeverPlansASlotReadsItBesideHerName() {
    begun();
    open(home.parent(), "care/new");
    var picker = (CaregiverPicker) $(CheckboxGroup.class).all().getLast();
    assertThat(picker.getItemHelperGenerator().apply(picker.getListDataView().getItem(0)))
        .isEqualTo("has only just begun to practise with Mia");
  }

  @Test
  void whoeverAsksForRegularCareReadsItToo() {
    begun();
    open(home.parent(), "care/regular/new");
    assertThat(((Select<?>) $(Select.class).first()).getHelperText())
        .contains("only just begun to practise with Mia");
  }

  @Test
  void somebodyElsesPlanIsUnknown() {
    begun();
    var joe = care.aCaregiver(home, "Joe");
    open(joe, "ease-in");
    shows("When the parents begin a plan for you");
  }

  private void begun() {
    open(home.parent(), "ease-in");
    click("Practise with somebody");
    click("Begin");
  }

  private void open(Actor.Person who, String address) {
    care.signIn(who);
    UI.getCurrentOrThrow().navigate("family");
    UI.getCurrentOrThrow().navigate(address);
  }

  private void click(String text) {
    $(Button.class).withText(text).all().getLast().click();
  }

  private String toast() {
    return test($(Notification.class).all().getLast()).getText();
  }

  private static void shows(String text) {
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
