package app.breather.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.ui.RepeatFields;
import app.breather.care.RegularBoard;
import app.breather.care.RegularCareId;
import app.breather.care.RegularFixture;
import app.breather.care.RegularState;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents ask for regular care on their pages, and caregivers agree to it on theirs. */
class RegularViewTest extends CareScreens {

  @Autowired private RegularFixture regular;
  @Autowired private RegularBoard board;

  @Test
  void aParentAsksOnceForAllDays() {
    open(home.parent(), "care");
    click("Ask for regular care");
    choose("Oma Inge");
    $(TextField.class).first().setValue("Grandma day");
    click("Ask");

    assertThat(toast()).contains("Oma Inge is asked.");
    shows("Grandma day");
    shows("Every Monday");
    shows("Asked");
    assertThat($(RepeatFields.class).all()).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsSaidAtTheField() {
    open(home.parent(), "care/regular/new");
    click("Ask");
    assertThat($(Select.class).first().getErrorMessage()).isEqualTo("Choose whom you ask.");
    choose("Oma Inge");
    $(TimePicker.class).last().setValue(LocalTime.of(8, 0));
    click("Ask");
    assertThat($(TimePicker.class).last().getErrorMessage()).contains("after the start");
    $(TimePicker.class).last().setValue(LocalTime.of(12, 0));
    $(DatePicker.class).first().setValue(RegularFixture.MONDAY.minusWeeks(3));
    click("Ask");
    shows("The first day must lie ahead.");
  }

  @Test
  void aCaregiverSaysYesOnceAndSeesTheDays() {
    var id = proposed();
    open(inge, "care");
    shows("Every Monday");
    click("Yes");

    assertThat(toast()).contains("Promised. The first time is");
    assertThat(state(id)).isEqualTo(RegularState.AGREED);
    open(inge, id.route());
    shows("Mon 15 March");
    click("I can’t on one day");
    click("Open this day");
    assertThat(toast()).contains("All other days stay promised.");
    eventually(() -> shows("Different on these days"));
    click("I can after all");
    assertThat(toast()).contains("8:00");
    eventually(() -> click("End it"));
    $(DatePicker.class).last().setValue(RegularFixture.MONDAY.plusWeeks(2));
    click("End it from then on");
    assertThat(toast()).contains("None from Mon 22 March");
    eventually(() -> shows("None from Mon 22 March"));
  }

  @Test
  void aCaregiverSaysNoWithAWord() {
    var id = proposed();
    open(inge, id.route());
    click("No");
    click("No, not this time");

    assertThat(state(id)).isEqualTo(RegularState.DECLINED);
    eventually(() -> assertThat(offers("I can after all")).isTrue());
  }

  @Test
  void parentsEnterAYesAndDropDays() {
    var id = proposed();
    open(home.parent(), id.route());
    click("They said yes");
    assertThat(state(id)).isEqualTo(RegularState.AGREED);

    eventually(() -> click("Drop days"));
    $(DatePicker.class).last().setValue(RegularFixture.MONDAY.plusWeeks(1));
    click("Drop these days");

    assertThat(toast()).contains("Dropped: Mon 8 March, Mon 15 March");
    eventually(() -> shows("Not on Mon 8 March, Mon 15 March"));
  }

  @Test
  void parentsEnterThatSomebodyCannotComeOnADayAndAskOthersAtOnce() {
    var id = proposed();
    regular.agree(inge, id);
    open(home.parent(), id.route());
    click("Oma Inge can’t on one day");
    click("Open this day");

    shows("Oma Inge can no longer come");
    shows("A day of regular care");
    click("Ask everybody else");
    eventually(() -> shows("Grandpa Joe"));
    click("Oma Inge can after all");
    eventually(() -> shows("noted that Oma Inge can come after all"));
  }

  @Test
  void parentsAskForAnotherTimeAndWhatIsAgreedStandsUntilTheAnswer() {
    var id = proposed();
    regular.agree(inge, id);
    open(home.parent(), id.route());
    click("Change");
    click("Go on");
    shows("Oma Inge is asked once for the new time.");
    $(TimePicker.class).last().setValue(LocalTime.of(12, 0));
    click("Ask");

    assertThat(toast()).contains("Oma Inge is asked.");
    shows("8:00");
    shows("takes the place of what was agreed");
    open(inge, id.route());
    shows("Another time is asked for.");
  }

  @Test
  void parentsChangeOneDayOnly() {
    var id = proposed();
    regular.agree(inge, id);
    open(home.parent(), id.route() + "/change/one/" + RegularFixture.MONDAY);
    $(TimePicker.class).last().setValue(LocalTime.of(18, 0));
    click("Ask");

    shows("Asked");
    shows("A day of regular care");
    open(home.parent(), id.route() + "/change/one/2020-01-01");
    shows("There is no day then");
  }

  @Test
  void anotherCaregiverFindsNothingThere() {
    var id = proposed();
    open(joe, id.route());
    shows("We cannot find this care.");
    open(joe, "care");
    assertThat(shown()).doesNotContain("Every Monday");
  }

  private void choose(String name) {
    @SuppressWarnings("unchecked")
    Select<MemberCard> whom = $(Select.class).first();
    whom.setValue(
        whom.getListDataView()
            .getItems()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  private RegularCareId proposed() {
    return regular.proposed(home, inge.member(), RegularFixture.mondays());
  }

  private RegularState state(RegularCareId id) {
    return care.as(home.parent(), () -> board.find(id)).orElseThrow().state();
  }
}
