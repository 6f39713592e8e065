package app.breather.milestones.ui;

import static app.breather.milestones.MilestoneFixture.THAT_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.care.CareFixture;
import app.breather.milestones.MilestoneFixture;
import app.breather.milestones.MilestoneFixture.Situation;
import app.breather.milestones.MilestoneKind;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Milestones as parents and caregivers see them, in English. */
@IntegrationTest
@ViewPackages(packages = {"app.breather.milestones.ui", "app.breather.family.ui"})
class MilestonesViewTest extends SpringBrowserlessTest {

  @Autowired private CareFixture care;
  @Autowired private MilestoneFixture firsts;
  private Situation now;

  @BeforeEach
  void ingeHasMia() {
    now = firsts.ingeHasMia();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  private MilestonesView page(Actor.Person parent) {
    care.signIn(parent);
    return navigate(MilestonesView.class);
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  @Test
  void anEnvelopeLooksTheSameFullAndEmpty() {
    var empty = page(now.alex()).getElement().getOuterHTML();
    firsts.ingeRecords(now, MilestoneKind.STEPS);
    firsts.ingeRecords(now, MilestoneKind.OTHER);
    var full = page(now.alex()).getElement().getOuterHTML();
    assertThat(full).isEqualTo(empty).contains("Your envelope", "Sealed");
  }

  @Test
  void iSawItIsCelebratedAndOpensAndSaysSinceWhen() {
    firsts.ingeRecords(now, MilestoneKind.STEPS);
    firsts.daysLater(2);
    var page = page(now.alex());
    press("Steps");
    test($(DatePicker.class).single()).setValue(THAT_DAY.plusDays(2));
    press("I saw it!");

    assertThat($(Dialog.class).last().getHeaderTitle()).isEqualTo("You saw Mia take steps!");
    assertThat(text(page))
        .contains("First steps", "Let go of the sofa", "Oma Inge", "Opened")
        .contains("You saw it yourself 2 days later, and it was new to you.");
  }

  @Test
  void iSawItIsCelebratedWithAnEmptyEnvelopeToo() {
    page(now.alex());
    press("A word");
    press("I saw it!");
    assertThat($(Dialog.class).last().getHeaderTitle()).isEqualTo("You heard Mia’s word!");
  }

  @Test
  void aDayToComeIsRefusedAtTheField() {
    page(now.alex());
    press("Steps");
    var day = $(DatePicker.class).single();
    day.setValue(THAT_DAY.plusDays(1));
    press("I saw it!");
    assertThat(day.isInvalid()).isTrue();
    assertThat(day.getErrorMessage()).isEqualTo("Please choose a day that fits.");
  }

  @Test
  void everythingOpensAfterAQuestion() {
    firsts.ingeRecords(now, MilestoneKind.OTHER);
    var page = page(now.alex());
    assertThat(text(page)).doesNotContain("Waved at a dog");
    press("Open everything");
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(text(page)).contains("Waved at a dog");
  }

  @Test
  void whoHasNotSaidIsAskedAndCanChange() {
    var page = page(now.alex());
    assertThat(text(page)).contains("Others have the children at times");
    press("Keep it sealed until I have seen it");
    assertThat(text(page)).contains("Alex: keep it sealed. Sam: nothing said yet");

    press("Change");
    @SuppressWarnings("unchecked")
    CheckboxGroup<MilestoneKind> group = $(CheckboxGroup.class).single();
    group.setValue(Set.of(MilestoneKind.STEPS));
    press("Save");
    assertThat(text(page)).contains("Alex: tell me some of it.");
  }

  @Test
  void aParentRecordsAndIsRemindedOfTheOther() {
    care.signIn(now.sam());
    navigate(RecordMilestoneView.class);
    press("Record");
    assertThat(kind().getErrorMessage()).isEqualTo("Please choose what it was.");
    assertThat(firsts.open(now.sam())).isEmpty();

    kind().setValue(MilestoneKind.STEPS);
    assertThat(text($(RecordMilestoneView.class).single()))
        .contains("Alex keeps this sealed until they have seen it: please do not tell them.");
    press("Record");
    assertThat(firsts.open(now.sam())).hasSize(1);
    assertThat(firsts.open(now.alex())).isEmpty();
    assertThat(test($(Notification.class).last()).getText())
        .contains("Recorded. Alex keeps this sealed");
  }

  @Test
  void aCaregiverRecordsForTheirTimeOfCare() {
    care.signIn(now.inge());
    UI.getCurrentOrThrow().navigate("milestones/record/" + now.care());
    kind().setValue(MilestoneKind.OTHER);
    assertThat(text($(RecordMilestoneView.class).single())).contains("Alex and Sam keep this");
    press("Record");
    assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Please say what it was.");

    $(TextField.class).single().setValue("Waved at a dog");
    $(TextArea.class).single().setValue("and the dog waved back");
    press("Record");
    assertThat(test($(Notification.class).last()).getText()).contains("Alex and Sam keep this");
  }

  @Test
  void withoutATimeOfCareItIsTheOneAtHand() {
    care.signIn(now.inge());
    UI.getCurrentOrThrow().navigate("milestones/record");
    kind().setValue(MilestoneKind.STEPS);
    press("Record");
    assertThat(test($(Notification.class).last()).getText()).contains("Alex and Sam keep this");
  }

  @Test
  void aCaregiverWhoseTimeItIsNotIsToldSo() {
    firsts.daysLater(1);
    care.signIn(now.inge());
    UI.getCurrentOrThrow().navigate("milestones/record/" + now.care());
    assertThat(text($(RecordMilestoneView.class).single())).contains("Nothing to record now");
  }

  @SuppressWarnings("unchecked")
  private Select<MilestoneKind> kind() {
    return $(Select.class).withCaption("What it was").single();
  }

  private void press(String name) {
    test($(Button.class).withText(name).last()).click();
  }
}
