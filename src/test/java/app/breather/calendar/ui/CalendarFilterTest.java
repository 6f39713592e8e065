package app.breather.calendar.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import app.breather.calendar.ui.CalendarFilter.Sort;
import app.breather.care.CareFixture;
import app.breather.timeoff.TimeOffFixture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What is left out, and the way to another day; Monday, 8 March 2027, has care and a choir. */
@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = CalendarView.class, packages = "app.breather.care.ui")
@WithMockUser
class CalendarFilterTest extends SpringBrowserlessTest {

  @Autowired private Parkers parkers;
  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private Absences absences;
  private TimeOffFixture.People people;

  @BeforeEach
  void careAndAChoir() {
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    people = timeOff.twoParents();
    care.aSlot(people.home(), 2, 6, people.inge());
    away(people.alex(), hours(8, 10));
  }

  @Test
  void whatIsLeftOutIsCountedAndComesBackWithOneTap() {
    open(people.sam(), "calendar/list/2027-03-08?hide=away");
    assertThat(rows()).noneMatch(row -> row.contains("Work"));
    assertThat(rows()).anyMatch(row -> row.contains("Date night"));
    assertThat(note()).contains("Not shown: one away time.");
    click("Show everything");
    assertThat(location()).isEqualTo("calendar/list/2027-03-08");
    assertThat(rows()).anyMatch(row -> row.contains("Work"));
    assertThat($(HiddenNote.class).all()).isEmpty();
  }

  @Test
  void oneChoosesWhatToSeeAndTheAddressKeepsIt() {
    open(people.sam(), "calendar/list/2027-03-08");
    label("What to show");
    sorts().setValue(Set.of(Sort.OFF, Sort.BEDTIME, Sort.AWAY, Sort.OURS));
    click("Apply");
    assertThat(location()).isEqualTo("calendar/list/2027-03-08?hide=care");
    assertThat(note()).contains("one entry of care");
    label("Later");
    assertThat(location()).isEqualTo("calendar/list/2027-03-22?hide=care");
    assertThat(note()).contains("there are none of them");
  }

  @Test
  void caregiversChooseAmongWhatTheySee() {
    open(people.inge(), "calendar/list/2027-03-08");
    label("What to show");
    assertThat(sorts().getListDataView().getItems().toList())
        .isEqualTo(List.of(Sort.CARE, Sort.BEDTIME, Sort.AWAY));
  }

  @Test
  void aGapIsNeverHidden() {
    away(people.alex(), hours(26, 28));
    away(people.sam(), hours(26, 28));
    open(people.sam(), "calendar/list/2027-03-08?hide=care,off,bedtime,away,ours");
    assertThat(rows()).anyMatch(row -> row.contains("Nobody has Mia"));
  }

  @Test
  void oneChildsDaysLeaveOutWhatConcernsTheOtherAlone() {
    var tom = care.aChild(people.home(), "Tom");
    open(people.sam(), "calendar/list/2027-03-08?child=" + tom);
    assertThat(rows()).noneMatch(row -> row.contains("Date night"));
    assertThat(rows()).anyMatch(row -> row.contains("Have Tom"));
    assertThat(note()).contains("one entry of care");
  }

  @Test
  void filtersCostNoStatement() {
    open(people.sam(), "calendar/list/2027-03-01");
    var all = StatementCount.of(() -> go("calendar/list/2027-03-08"));
    var some = StatementCount.of(() -> go("calendar/list/2027-03-08?hide=away"));
    assertThat(some.statements()).isEqualTo(all.statements());
  }

  @Test
  void theSmallMonthLeadsToADayInTheSameShapeAndWithTheSameFilter() {
    open(people.sam(), "calendar/week/2027-03-01?hide=away");
    label("Go to a day");
    assertThat(labels()).anyMatch(label -> label.startsWith("Monday 8 March, one entry, Open"));
    label("Month after");
    var day =
        labels().stream()
            .filter(text -> text.startsWith("Thursday 15 April"))
            .findFirst()
            .orElseThrow();
    label(day);
    assertThat(location()).isEqualTo("calendar/week/2027-04-15?hide=away");
  }

  @Test
  void aFarDayIsTyped() {
    open(people.sam(), "calendar/list/2027-03-01");
    label("Go to a day");
    test($(DatePicker.class).single()).setValue(LocalDate.of(2028, 2, 29));
    assertThat(location()).isEqualTo("calendar/list/2028-02-29");
  }

  private String note() {
    return $(HiddenNote.class).single().getElement().getTextRecursively();
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<Sort> sorts() {
    return $(CheckboxGroup.class).single();
  }

  private void away(Actor.Person who, Period period) {
    care.as(
        who, () -> absences.record(who.member(), AbsenceKind.WORK, new AbsenceTime.Once(period)));
  }

  private void open(Actor.Person person, String address) {
    parkers.signIn(person);
    go(address);
  }

  private String go(String address) {
    var target = new Location(address);
    UI.getCurrentOrThrow().navigate(target.getPath(), target.getQueryParameters());
    return address;
  }

  private static String location() {
    return UI.getCurrentOrThrow()
        .getInternals()
        .getActiveViewLocation()
        .getPathWithQueryParameters();
  }

  private List<String> rows() {
    return $(ListItem.class).all().stream()
        .map(row -> row.getElement().getTextRecursively())
        .toList();
  }

  private void click(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  private List<String> labels() {
    return $(Button.class).all().stream()
        .map(button -> button.getElement().getAttribute("aria-label"))
        .filter(Objects::nonNull)
        .toList();
  }

  private void label(String text) {
    test($(Button.class).all().stream()
            .filter(button -> text.equals(button.getElement().getAttribute("aria-label")))
            .findFirst()
            .orElseThrow())
        .click();
  }
}
