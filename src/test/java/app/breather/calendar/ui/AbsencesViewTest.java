package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceDays;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import app.breather.calendar.WeeklyHours;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = AbsencesView.class)
@WithMockUser
class AbsencesViewTest extends SpringBrowserlessTest {

  @Autowired private Parkers parkers;
  @Autowired private Absences absences;
  @Autowired private AbsenceDays days;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @Test
  @SuppressWarnings("unchecked")
  void aParentAddsWorkingHours() {
    open(family.alex());
    click("Add a time");
    CheckboxGroup<DayOfWeek> days = $(CheckboxGroup.class).single();
    days.setValue(Set.of(DayOfWeek.MONDAY));
    click("Save");
    assertThat($(ListItem.class).all())
        .extracting(row -> row.getElement().getTextRecursively())
        .singleElement()
        .asString()
        .contains("Alex: Work", "Mon");
  }

  @Test
  void withoutADayNothingIsStored() {
    open(family.alex());
    click("Add a time");
    click("Save");
    assertThat($(CheckboxGroup.class).single().getErrorMessage())
        .isEqualTo("Choose at least one day.");
    assertThat(parkers.as(family.alex(), absences::mine)).isEmpty();
  }

  @Test
  void aParentAddsEverySecondWeek() {
    open(family.alex());
    click("Add a time");
    choose("How often", "In another rhythm");
    click("Save");
    assertThat(rows()).singleElement().asString().contains("Alex: Work", "Every two weeks on");
    clickLabelled("Change: Alex");
    assertThat(chosen("How often")).isEqualTo("In another rhythm");
  }

  @Test
  void oneDayIsLeftOutAndTheRowSaysSo() {
    var monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    isAtWorkOnMondaysFrom(monday);
    open(family.alex());
    clickLabelled("Single days: Alex");
    day().setValue(monday.plusDays(1));
    click("Save");
    assertThat(day().getErrorMessage()).isEqualTo("It is not on that day anyway.");
    day().setValue(monday.plusWeeks(1));
    click("Save");
    assertThat(rows()).singleElement().asString().contains("not on");
    clickLabelled("Single days: Alex");
    choose("What is different?", "It is on a day that was left out, after all");
    day().setValue(monday.plusWeeks(1));
    click("Save");
    assertThat(rows()).singleElement().asString().doesNotContain("not on");
  }

  @Test
  void changedHoursLeaveOutWhatWasLeftOut() {
    var monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    isAtWorkOnMondaysFrom(monday);
    var card = parkers.as(family.alex(), absences::mine).getFirst();
    parkers.as(family.alex(), () -> days.leaveOut(card.id(), card.version(), monday.plusWeeks(1)));
    open(family.alex());
    clickLabelled("Change: Alex");
    $(TimePicker.class).all().getFirst().setValue(LocalTime.of(7, 0));
    click("Save");
    assertThat(rows()).singleElement().asString().contains("7:00", "not on");
  }

  private void isAtWorkOnMondaysFrom(LocalDate monday) {
    var hours =
        new WeeklyHours(
            Set.of(DayOfWeek.MONDAY),
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            monday,
            Optional.empty());
    var time = new AbsenceTime.Repeated(hours.repeated());
    parkers.as(
        family.alex(), () -> absences.record(family.alex().member(), AbsenceKind.WORK, time));
  }

  private DatePicker day() {
    return $(DatePicker.class).all().stream()
        .filter(picker -> picker.getLabel().equals("Which day"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> rows() {
    return $(ListItem.class).all().stream()
        .map(row -> row.getElement().getTextRecursively())
        .toList();
  }

  private void choose(String label, String choice) {
    RadioButtonGroup<Object> group = group(label);
    group.setValue(
        group
            .getListDataView()
            .getItems()
            .filter(one -> group.getItemLabelGenerator().apply(one).equals(choice))
            .findFirst()
            .orElseThrow());
  }

  private String chosen(String label) {
    var group = group(label);
    return group.getItemLabelGenerator().apply(group.getValue());
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Object> group(String label) {
    return $(RadioButtonGroup.class).all().stream()
        .filter(one -> label.equals(one.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatWasRemovedComesBackWithUndo() {
    parkers.as(
        family.alex(),
        () -> absences.record(family.alex().member(), AbsenceKind.TRAVEL, journey()));
    open(family.alex());
    assertThat($(ListItem.class).all()).hasSize(1);
    clickLabelled("Remove: Alex");
    assertThat($(ListItem.class).all()).isEmpty();
    click("Undo");
    assertThat($(ListItem.class).all()).hasSize(1);
  }

  private static AbsenceTime journey() {
    var from = Instant.now().plus(Duration.ofDays(3));
    return new AbsenceTime.Once(new Period(from, from.plus(Duration.ofDays(2))));
  }

  private void clickLabelled(String start) {
    $(Button.class).all().stream()
        .filter(button -> button.getAriaLabel().orElse("").startsWith(start))
        .findFirst()
        .orElseThrow()
        .click();
  }

  @Test
  void aCaregiverIsNotAskedForWhom() {
    open(family.inge());
    click("Add a time");
    assertThat($(Select.class).all()).extracting(Select::getLabel).containsExactly("Why");
  }

  private void click(String text) {
    $(Button.class).all().stream()
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private void open(Actor.Person person) {
    parkers.signIn(person);
    UI.getCurrentOrThrow().navigate("absences");
  }
}
