package app.breather.care.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.TestClock;
import app.breather.base.ui.LinkDialog;
import app.breather.care.AskState;
import app.breather.care.CareByLink;
import app.breather.care.CareSlotId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent hands over the link to what belongs to a promise, or ends the promise. */
class ShareCareLinkTest extends CareScreens {

  private static final String SHARE = "Share the link for Oma Inge yourself";

  @Autowired private CareByLink byLink;
  @Autowired private TestClock clock;
  private CareSlotId slot;

  @BeforeEach
  void ingePromises() {
    slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(inge, slot, hours(0, 4));
  }

  @Test
  void besideWhoPromisedThereIsALinkToTheirTimeOfCare() {
    open(home.parent(), "care/" + slot);

    named(SHARE).orElseThrow().click();

    var address = $(TextField.class).all().getLast().getValue();
    assertThat(address).contains("/sheet/");
    assertThat(byLink.find(address.substring(address.lastIndexOf('/') + 1)))
        .hasValueSatisfying(care -> assertThat(care.me().name()).isEqualTo("Oma Inge"));
    shows("Give this link to Oma Inge only.");
    shows("It opens Sat 6 March, 10:00 and works until Tue 9 March, 14:00.");
  }

  @Test
  void onceItIsOpenTheLinkSaysOnlyWhenItEnds() {
    clock.stopAt(hours(0, 4).from().minus(Duration.ofHours(47)));
    open(home.parent(), "care/" + slot);

    named(SHARE).orElseThrow().click();

    assertThat($(LinkDialog.class).single().getElement().getTextRecursively())
        .contains("It works until Tue 9 March, 14:00.")
        .doesNotContain("It opens");
  }

  @Test
  void whoHasNotPromisedAndWhatIsOverHasNone() {
    open(home.parent(), "care/" + slot);
    assertThat(named("Share the link for Grandpa Joe yourself")).isEmpty();

    clock.stopAt(hours(0, 4).until());
    open(home.parent(), "care/" + slot);
    assertThat(named(SHARE)).isEmpty();
  }

  @Test
  void onlyParentsHandLinksOver() {
    open(inge, "care/" + slot);
    assertThat(named(SHARE)).isEmpty();
  }

  @Test
  void toEndAPromiseIsCalledSo() {
    open(home.parent(), "care/" + slot);
    assertThat(named("Stop asking Oma Inge")).isEmpty();
    assertThat(named("Stop asking Grandpa Joe")).isPresent();

    named("End Oma Inge’s promise").orElseThrow().click();

    var dialog = $(ConfirmDialog.class).single();
    assertThat(dialog.getElement().getProperty("header")).isEqualTo("End Oma Inge’s promise?");
    test(dialog).confirm();
    assertThat(care.card(home.parent(), slot).askOf(inge.member()).orElseThrow().state())
        .isEqualTo(AskState.TAKEN_BACK);
  }

  private Optional<Button> named(String label) {
    return $(Button.class).all().stream()
        .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
        .findFirst();
  }
}
