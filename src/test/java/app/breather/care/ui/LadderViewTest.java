package app.breather.care.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.care.CareAnswers;
import app.breather.care.CareBoard;
import app.breather.care.CareLadder;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotId;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent has caregivers asked one after another, and sees how far that is. */
class LadderViewTest extends CareScreens {

  @Autowired private CareBoard board;
  @Autowired private CareLadder ladder;
  @Autowired private CareAnswers answers;

  @Test
  void anOrderIsChosenWithNewCare() {
    open(home.parent(), "care/new");
    tick("Oma Inge");
    tick("Grandpa Joe");
    inTurn();
    press("Move Grandpa Joe up");

    click("Save and ask");

    var slot = care.as(home.parent(), board::ahead).getFirst();
    assertThat(slot.asks())
        .extracting(CareSlotCard.AskLine::caregiver)
        .containsExactly(joe.member());
    assertThat(toast()).startsWith("Next is Oma Inge");
    shows("Next is Oma Inge");
    shows("Not asked yet");
  }

  @Test
  void onePersonNeedsNoOrder() {
    open(home.parent(), "care/new");
    tick("Oma Inge");

    assertThat($(RadioButtonGroup.class).all()).noneMatch(one -> one.isVisible());
  }

  @Test
  void theNextIsAskedNowAndTheOrderIsChanged() {
    var nora = care.aCaregiver(home, "Nora");
    var slot = care.aSlot(home, 0, 4);
    start(slot, List.of(inge.member(), joe.member(), nora.member()));
    open(home.parent(), "care/" + slot);

    click("Change the order");
    press("Move Nora up");
    click("Save");
    eventually(() -> shows("Next is Nora"));
    click("Ask the next now");

    eventually(() -> shows("Next is Grandpa Joe"));
    assertThat(care.card(home.parent(), slot).askOf(nora.member())).isPresent();
  }

  @Test
  void itIsStoppedAndGoesOn() {
    var slot = care.aSlot(home, 0, 4);
    start(slot, List.of(inge.member(), joe.member()));
    open(home.parent(), "care/" + slot);

    click("Stop after this");
    eventually(() -> shows("Nobody else is asked until you go on."));
    click("Go on asking");

    eventually(() -> shows("Next is Grandpa Joe"));
  }

  @Test
  void aCaregiverSeesNothingOfIt() {
    var slot = care.aSlot(home, 0, 4);
    start(slot, List.of(inge.member(), joe.member()));

    open(inge, "care/" + slot);

    assertThat(shown()).doesNotContain("Grandpa Joe").doesNotContain("Not asked yet");
  }

  @Test
  void whoHasNotAnsweredIsAskedAgain() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.later(Duration.ofDays(3));
    open(home.parent(), "care/" + slot);

    press("Ask Oma Inge again");

    eventually(() -> shows("Waiting"));
    care.accept(inge, slot, hours(0, 4));
  }

  @Test
  void whenAPromiseIsTakenBackTheOthersAreAskedInOneTap() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    open(home.parent(), "care/" + slot);
    care.as(inge, () -> answers.takeBack(slot, Optional.empty()));
    eventually(() -> shows("Oma Inge can no longer come"));

    click("Ask everybody else");

    eventually(() -> assertThat(offers("Ask everybody else")).isFalse());
    assertThat(care.card(home.parent(), slot).askOf(joe.member())).isPresent();
  }

  private void start(CareSlotId slot, List<MemberId> order) {
    care.as(home.parent(), () -> ladder.ask(slot, order));
  }

  /** The button that is read so. */
  private void press(String label) {
    $(Button.class).all().stream()
        .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button " + label + " in " + shown()))
        .click();
  }

  @SuppressWarnings("unchecked")
  private void inTurn() {
    RadioButtonGroup<Object> how = $(RadioButtonGroup.class).single();
    how.setValue(how.getListDataView().getItem(1));
  }

  @SuppressWarnings("unchecked")
  private void tick(String name) {
    CheckboxGroup<MemberCard> group =
        $(CheckboxGroup.class).all().stream()
            .filter(field -> "Whom do you ask?".equals(field.getLabel()))
            .findFirst()
            .orElseThrow();
    group
        .getListDataView()
        .getItems()
        .filter(member -> member.name().equals(name))
        .forEach(group::select);
  }
}
