package app.breather.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.care.CareBoard;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import app.breather.care.RegularFixture;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is away, and others are asked for all their days with one question. */
class AwayViewTest extends CareScreens {

  private static final LocalDate MONDAY = RegularFixture.MONDAY;

  @Autowired private RegularFixture regular;
  @Autowired private CareBoard board;

  @BeforeEach
  void ingeComesOnMondaysAndWednesdays() {
    regular.agreed(home, inge, RegularFixture.weekly(MONDAY, 8, 16, DayOfWeek.WEDNESDAY));
  }

  @Test
  void aCaregiverSeesWhatBecomesOpenBeforeSayingSo() {
    open(inge, "care/away/new");
    shows("Nothing is promised then.");
    isAway();
    shows("These 2 become open:");
    shows("Mon 8 March");
    click("Open these days");

    assertThat(toast()).contains("2 days are open now");
    shows("Oma Inge can’t come");
    assertThat(offers("I can after all")).isTrue();
  }

  @Test
  void aParentSaysItForSomebodyAndAsksAllOthersAtOnce() {
    open(home.parent(), "care/away/new");
    click("Open these days");
    assertThat($(Select.class).first().getErrorMessage()).isEqualTo("Choose who is away.");
    choose("Oma Inge");
    isAway();
    click("Open these days");
    shows("2 days");
    click("Ask everybody else");
    assertThat(toast()).contains("One person is asked.");

    open(joe, "care");
    shows("Yes to all 2");
    click("Yes to all 2");
    assertThat(toast()).contains("Promised: 2.");
    assertThat(days()).allMatch(day -> day.coverage() == Coverage.COVERED);
  }

  @Test
  void aParentChoosesWhomToAsk() {
    open(inge, "care/away/new");
    isAway();
    click("Open these days");
    var bundle = days().getFirst().bundle().orElseThrow();

    open(home.parent(), "care");
    open(home.parent(), bundle.route());
    click("Choose whom to ask");
    @SuppressWarnings("unchecked")
    CheckboxGroup<MemberCard> whom = $(CheckboxGroup.class).last();
    whom.select(whom.getListDataView().getItems().toList());
    click("Ask");

    assertThat(toast()).contains("One person is asked.");
    open(joe, bundle.route());
    shows("Can you help?");
    assertThat(shown()).doesNotContain("Oma Inge can’t come");
  }

  @Test
  void daysThatMakeNoSenseAreRefusedAtTheField() {
    open(inge, "care/away/new");
    $(DatePicker.class).last().setValue(MONDAY.plusYears(1));
    click("Open these days");
    assertThat($(DatePicker.class).last().getErrorMessage()).contains("At most three months");
    open(joe, "care/away/nonsense");
    shows("We cannot find this care.");
  }

  private void isAway() {
    $(DatePicker.class).first().setValue(MONDAY);
    $(DatePicker.class).last().setValue(MONDAY.plusDays(4));
  }

  private List<CareSlotCard> days() {
    return care.as(home.parent(), () -> board.ahead()).stream()
        .filter(slot -> slot.bundle().isPresent())
        .toList();
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
}
