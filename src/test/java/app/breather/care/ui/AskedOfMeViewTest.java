package app.breather.care.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.care.AskState;
import app.breather.care.CareAcceptance;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotId;
import app.breather.care.Coverage;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a grandmother sees and does. */
class AskedOfMeViewTest extends CareScreens {

  @Autowired private CareAcceptance acceptance;
  @Autowired private CarePlanning planning;

  @Test
  void aYesIsThankedForAndCanBeUndone() {
    var slot = asked();

    click("Yes");

    assertThat(toast()).startsWith("Thank you. It is promised");
    assertThat(care.card(inge, slot).coverage()).isEqualTo(Coverage.COVERED);
    eventually(() -> assertThat(offers("Undo")).isTrue());
    click("Undo");
    assertThat(state(slot)).isEqualTo(AskState.WAITING);
    eventually(() -> assertThat(offers("Yes")).isTrue());
  }

  @Test
  void aNoIsAskedForAWordAndCanBeUndone() {
    var slot = asked();

    click("No");
    $(TextArea.class).single().setValue("We are away");
    click("No, not this time");

    assertThat(state(slot)).isEqualTo(AskState.DECLINED);
    assertThat(care.card(home.parent(), slot).askOf(inge.member()).orElseThrow().word())
        .contains("We are away");
    eventually(() -> assertThat(offers("Undo")).isTrue());
  }

  @Test
  void whoIsSecondReadsWhoWasQuickerAndTakesWhatIsStillOpen() {
    var slot = asked();
    click("Partly");
    care.accept(joe, slot, hours(0, 3));

    click("Yes, this part");

    shows("Somebody was a moment quicker: Grandpa Joe. 13:00");
    assertThat(care.card(inge, slot).promisedBy(inge.member())).isEmpty();
    click("Yes, this part");
    assertThat(care.card(inge, slot).promisedBy(inge.member())).containsExactly(hours(3, 4));
  }

  @Test
  @SuppressWarnings("unchecked")
  void aPartIsChosenInSteps() {
    var slot = asked();
    click("Partly");
    Select<Instant> until =
        $(Select.class).all().stream()
            .filter(field -> "Until".equals(field.getLabel()))
            .findFirst()
            .orElseThrow();
    until.setValue(hours(0, 2).until());

    click("Yes, this part");

    assertThat(care.card(inge, slot).promisedBy(inge.member())).containsExactly(hours(0, 2));
  }

  @Test
  void aPromiseIsTakenBackWithAWord() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    care.later(Duration.ofMinutes(11));
    open(inge, "care");

    click("I can’t any more");
    $(TextArea.class).single().setValue("A cold");
    click("I can’t any more");

    assertThat(state(slot)).isEqualTo(AskState.TAKEN_BACK);
  }

  @Test
  void anAnswerToASlotJustCancelledIsTold() {
    var slot = asked();
    click("Partly");
    care.as(home.parent(), () -> planning.cancel(slot));

    click("Yes, this part");

    assertThat(toast()).isEqualTo("This care was cancelled.");
    assertThat(care.card(home.parent(), slot).covers()).isEmpty();
  }

  @Test
  void whoHasPromisedTheTimeAlreadyReadsWhatStandsInTheWay() {
    care.accept(inge, care.aSlot(home, 0, 4, inge), hours(0, 4));
    care.aSlot(home, 3, 6, inge);
    open(inge, "care");

    click("Yes");

    assertThat(toast()).contains("promised already").contains("Date night");
  }

  @Test
  void aMovedPromiseIsAskedAgainAndAYesPromisesTheNewTime() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    open(inge, "care");
    care.as(home.parent(), () -> planning.change(slot, 0, care.content(home, 1, 5), true));

    eventually(() -> shows("The time has changed."));
    click("Yes");

    assertThat(care.card(inge, slot).promisedBy(inge.member())).containsExactly(hours(1, 5));
  }

  @Test
  void whoHasPromisedTheSameTimeInTwoFamiliesReadsItHere() {
    var other = care.aFamily();
    var member = care.aCaregiverWithoutAccount(other, "Granny");
    var there = care.aSlot(other, 0, 4);
    care.as(other.parent(), () -> acceptance.enter(there, member, List.of(hours(0, 4)), Set.of()));
    care.accept(inge, care.aSlot(home, 3, 6, inge), hours(3, 6));
    care.join(other, member, inge.account());

    open(inge, "care?family=" + home.family());

    shows("You have promised the same time in two families. Here: Mon 8 March, 13:00");
  }

  private CareSlotId asked() {
    var slot = care.aSlot(home, 0, 4, inge, joe);
    open(inge, "care");
    return slot;
  }

  private AskState state(CareSlotId slot) {
    return care.card(inge, slot).askOf(inge.member()).orElseThrow().state();
  }
}
