package app.breather.handover.sheet.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.base.ui.LinkDialog;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.care.CareSlotId;
import app.breather.care.RegularDay;
import app.breather.care.RegularFixture;
import app.breather.family.FamilyFixture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The sheet in the app, as parents write it and as Oma Inge reads it, in English. */
@IntegrationTest
@ViewPackages(
    packages = {"app.breather.handover.sheet.ui", "app.breather.care.ui", "app.breather.family.ui"})
class SheetViewsTest extends SpringBrowserlessTest {

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private CareSlotId slot;

  @BeforeEach
  void ingeHasMia() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    slot = care.aSlot(home, 0, 8, inge);
    care.accept(inge, slot, hours(0, 8));
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whatParentsWriteIsReadTwoDaysBeforeAndNotEarlier() {
    writeSleep("Grey rabbit, **lamp** on the lowest step");
    open(inge, mySheet());
    shows("What you need to know opens here Sat 6 March, 10:00");
    doesNotShow("rabbit");

    clock.stopAt(hours(0, 8).from().minus(Duration.ofHours(48)));
    open(inge, mySheet());
    shows("With Mia");
    shows("Grey rabbit");
    click("I have read it");
    shows("You have read it");
    assertThat($(Button.class).withText("I have read it").exists()).isFalse();

    clock.stopAt(hours(0, 8).until().plus(Duration.ofHours(12)));
    open(inge, mySheet());
    shows("the sheet is closed");
    doesNotShow("rabbit");
  }

  @Test
  void whatHoldsForThisTimeOnlyIsWrittenOnItsOwnPage() {
    clock.stopAt(hours(0, 8).from().minus(Duration.ofHours(2)));
    open(home.parent(), "handover/" + CareOccasionId.of(slot));
    field("Where you are").setValue("Restaurant Seeblick");
    click("Save");
    shows("Not yet");

    open(inge, mySheet());
    shows("Restaurant Seeblick");
    click("I have read it");
    open(home.parent(), "handover/" + CareOccasionId.of(slot));
    shows("Has read it as it is now");

    field("Where you are").setValue("The cinema");
    click("Save");
    open(inge, mySheet());
    shows("The cinema");
    shows("new");
  }

  @Test
  void parentsHandTheLinkOverToWhoHasTheChildren() {
    open(home.parent(), "handover/" + CareOccasionId.of(slot));

    shareForInge().orElseThrow().click();

    assertThat($(TextField.class).all().getLast().getValue()).contains("/sheet/");
    shows("It opens Sat 6 March, 10:00 and works until Tue 9 March, 18:00.");
    clock.stopAt(hours(0, 8).until().plus(Duration.ofHours(24)));
    open(home.parent(), "handover/" + CareOccasionId.of(slot));
    assertThat(shareForInge()).as("a day after it ended").isEmpty();
  }

  @Test
  void parentsHandTheLinkToADayOfRegularCareOver() {
    var id = regular.agreed(home, inge, RegularFixture.weekly(RegularFixture.MONDAY, 19, 21));
    open(home.parent(), "handover/" + CareOccasionId.of(new RegularDay(id, RegularFixture.MONDAY)));

    shareForInge().orElseThrow().click();

    assertThat($(LinkDialog.class).single().getElement().getTextRecursively())
        .contains("It opens Sat 6 March, 19:00 and works until Tue 9 March, 21:00.");
  }

  private Optional<Button> shareForInge() {
    return $(Button.class).all().stream()
        .filter(
            button ->
                button
                    .getAriaLabel()
                    .filter("Share the link for Oma Inge yourself"::equals)
                    .isPresent())
        .findFirst();
  }

  @Test
  void whoHasNoPartInItFindsNoSheet() {
    clock.stopAt(hours(0, 8).from());
    writeSleep("Grey rabbit");
    var joe = care.aCaregiver(home, "Joe");
    open(joe, mySheet());
    shows("There is no sheet for you here");
    doesNotShow("rabbit");
    open(care.aFamily().parent(), "handover/" + CareOccasionId.of(slot));
    shows("Nobody has the children then");
  }

  @Test
  void whoHasTheChildIsLedToWhatElseIsOpenToThemAsOnThePagesByLink() {
    clock.stopAt(hours(0, 8).from().minus(Duration.ofHours(3)));
    for (var page : List.of(mySheet(), "care/" + slot)) {
      open(inge, page);
      assertThat(ways()).as(page).isEmpty();
    }

    clock.stopAt(hours(0, 8).from());
    var id = CareOccasionId.of(slot);
    for (var page : List.of(mySheet(), "care/" + slot)) {
      open(inge, page);
      assertThat(ways())
          .as(page)
          .containsExactly("now", "reports/" + id, "milestones/record/" + id);
    }
    open(home.parent(), "care/" + slot);
    assertThat(ways()).isEmpty();
  }

  private List<String> ways() {
    return $(Anchor.class).all().stream()
        .map(Anchor::getHref)
        .filter(href -> href.matches("now|reports/.*|milestones/record/.*"))
        .toList();
  }

  @Test
  void aSectionIsRemovedAndBroughtBack() {
    writeSleep("Grey rabbit");
    $(Button.class)
        .withCondition(button -> button.getAriaLabel().orElse("").equals("Remove: Sleep"))
        .single()
        .click();
    open(home.parent(), "handover");
    doesNotShow("Grey rabbit");
    shows("Removed");
    click("Bring back");
    open(home.parent(), "handover");
    shows("Grey rabbit");
  }

  private void writeSleep(String text) {
    open(home.parent(), "handover");
    $(Button.class)
        .withCondition(button -> button.getAriaLabel().orElse("").equals("Write: Sleep"))
        .single()
        .click();
    $(TextArea.class).all().getLast().setValue(text);
    click("Save");
    open(home.parent(), "handover");
    shows("Grey rabbit");
  }

  private String mySheet() {
    return "my-sheet/" + CareOccasionId.of(slot);
  }

  private TextField field(String label) {
    return $(TextField.class).withCondition(field -> label.equals(field.getLabel())).single();
  }

  private void open(Actor.Person who, String route) {
    care.signIn(who);
    UI.getCurrentOrThrow().navigate(route);
  }

  private void click(String text) {
    $(Button.class).withText(text).all().getLast().click();
  }

  private static void shows(String text) {
    assertThat(shown()).contains(text);
  }

  private static void doesNotShow(String text) {
    assertThat(shown()).doesNotContain(text);
  }

  private static String shown() {
    return UI.getCurrentOrThrow()
        .getChildren()
        .map(Component::getElement)
        .map(element -> element.getTextRecursively() + element.getOuterHTML())
        .reduce("", (all, one) -> all + " " + one)
        .replace('\u00a0', ' ');
  }
}
