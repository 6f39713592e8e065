package app.breather.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.Actor;
import app.breather.care.CareLimits;
import app.breather.care.CaregiverLimits;
import app.breather.care.LimitResult;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What suits a caregiver, said on their own page or by a parent, and seen where one asks. */
class LimitsViewTest extends CareScreens {

  @Autowired private CaregiverLimits limits;

  @Test
  void aCaregiverSaysWhatSuitsThem() {
    open(inge, "care/limits");
    assertThat(shown()).contains("What suits you", "The parents see it before they ask.");

    longest().setValue(3);
    click("Save");

    assertThat(stored()).isEqualTo(longest(3));
  }

  @Test
  void aParentChoosesWhoseAndSaysItForThem() {
    open(home.parent(), "care/limits");
    assertThat(shown()).contains("Oma Inge", "Grandpa Joe");

    open(home.parent(), "care/limits/" + inge.member());
    assertThat(shown()).contains("What suits Oma Inge");
    longest().setValue(3);
    click("Save");

    assertThat(stored()).isEqualTo(longest(3));
  }

  @Test
  void aNumberOutOfReachIsSaidAtTheField() {
    open(inge, "care/limits");
    longest().setValue(1000);

    click("Save");

    assertThat(longest().getErrorMessage()).contains("from 1 to 336");
    assertThat(stored()).isEqualTo(CareLimits.NONE);
  }

  @Test
  void theSecondOfTwoReadsItAndSavesAgain() {
    open(inge, "care/limits");
    longest().setValue(3);
    change(home.parent(), longest(5));

    click("Save");
    assertThat(shown()).contains("Somebody changed this");
    assertThat(stored()).isEqualTo(longest(5));
    assertThat(longest().getValue()).isEqualTo(3);

    click("Save");
    assertThat(stored()).isEqualTo(longest(3));
  }

  @Test
  void somebodyElsesAreAPageThatThereIsNot() {
    for (var whose :
        new String[] {inge.member().toString(), "x", home.parent().member().toString()}) {
      open(joe, "care/limits/" + whose);

      assertThat(shown()).doesNotContain("What suits");
    }
  }

  @Test
  void whoAsksIsWarnedBesideTheNameAndMayGoOn() {
    change(inge, longest(1));

    open(home.parent(), "care/new");

    assertThat(picker().getItemHelperGenerator().apply(member("Oma Inge")))
        .isEqualTo("not longer than 1 hour");
    assertThat(picker().getItemHelperGenerator().apply(member("Grandpa Joe"))).isNull();
  }

  @Test
  void whoAsksOneMoreOnASlotIsWarnedToo() {
    change(inge, longest(1));
    var slot = care.aSlot(home, 0, 4, joe);
    open(home.parent(), "care/" + slot);

    click("Ask someone");

    assertThat(picker().getItemHelperGenerator().apply(member("Oma Inge")))
        .isEqualTo("not longer than 1 hour");
  }

  @Test
  void whoChangesASlotIsWarnedOfWhomItWouldNotSuitAnyMore() {
    change(inge, longest(4));
    var slot = care.aSlot(home, 0, 4, inge);
    open(home.parent(), "care/" + slot);
    click("Change");
    assertThat(shown()).doesNotContain("would not suit");

    $(TimePicker.class).last().setValue(LocalTime.of(20, 0));

    shows("It would not suit Oma Inge: not longer than 4 hours.");
  }

  @Test
  void theWayToOnesOwnIsInTheProfileOfCaregivers() {
    open(inge, "profile");
    shows("Say when you can be asked");
  }

  @Test
  void theWayToSomebodyElsesIsBesideThemForParents() {
    open(home.parent(), "profile");
    assertThat(shown()).doesNotContain("Say when you can be asked");

    open(home.parent(), "family");
    $(Button.class).all().stream()
        .filter(button -> button.getAriaLabel().filter("What suits Oma Inge"::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .click();

    shows("What suits Oma Inge");
    shows("You are warned before you ask");
  }

  private CaregiverPicker picker() {
    return $(CaregiverPicker.class).first();
  }

  private MemberCard member(String name) {
    return picker()
        .getListDataView()
        .getItems()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private IntegerField longest() {
    return $(IntegerField.class).all().stream()
        .filter(field -> field.getLabel().startsWith("Longest stay"))
        .findFirst()
        .orElseThrow();
  }

  private void change(Actor.Person who, CareLimits wanted) {
    assertThat(care.as(who, () -> limits.change(limits.of(inge.member()).orElseThrow(), wanted)))
        .isEqualTo(new LimitResult.Saved());
  }

  private CareLimits stored() {
    return care.as(home.parent(), () -> limits.of(inge.member())).orElseThrow().limits();
  }

  private static CareLimits longest(int hours) {
    return new CareLimits(
        Set.of(), Optional.empty(), Optional.of(hours), Optional.empty(), Optional.empty());
  }
}
