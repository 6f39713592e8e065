package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ViewPackages(classes = CalendarView.class)
@WithMockUser
class CalendarViewTest extends SpringBrowserlessTest {

  @Autowired private Parkers parkers;
  @Autowired private Absences absences;
  private Parkers.Family family;

  @BeforeEach
  void aFamilyInWhichAlexWorks() {
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    away("2027-03-02T09:00", "2027-03-02T17:00");
  }

  @AfterEach
  void nobodyIsThere() {
    parkers.signOut();
  }

  @Test
  void theListSaysWhoHasTheChildAndWhoIsAway() {
    open(family.sam(), "calendar/list/2027-03-01");
    assertThat($(H1.class).all()).extracting(H1::getText).contains("March 2027");
    assertThat($(H2.class).all()).hasSize(14);
    assertThat(rows())
        .anyMatch(row -> row.contains("Alex") && row.contains("Work") && row.contains("9:00"))
        .anyMatch(row -> row.contains("Sam") && row.contains("Has Mia") && row.contains("17:00"))
        .anyMatch(row -> row.contains("Alex and Sam") && row.contains("Have Mia"));
  }

  @Test
  void aCaregiverReadsNoReason() {
    open(family.inge(), "calendar/list/2027-03-01");
    assertThat(rows())
        .anyMatch(row -> row.contains("Alex") && row.contains("Away"))
        .noneMatch(row -> row.contains("Work"));
    assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("New");
  }

  @Test
  void theAddressKeepsThePersonWhenTheDayChanges() {
    var alex = family.alex().member();
    open(family.sam(), "calendar/list/2027-03-01?person=" + alex);
    click("Later");
    var location = UI.getCurrentOrThrow().getInternals().getActiveViewLocation();
    assertThat(location.getPathWithQueryParameters())
        .isEqualTo("calendar/list/2027-03-15?person=" + alex);
  }

  @Test
  void theWeekIsDrawnOnTheGrid() {
    open(family.sam(), "calendar/week/2027-03-04");
    assertThat($(CalendarGrid.class).all()).hasSize(1);
    assertThat($(H2.class).all()).isEmpty();
  }

  @Test
  void whatSomebodyElseEntersAppearsByItself() {
    open(family.sam(), "calendar/list/2027-03-01");
    away("2027-03-04T01:23", "2027-03-04T02:34");
    Awaitility.await()
        .pollInSameThread()
        .untilAsserted(() -> assertThat(rows()).anyMatch(row -> row.contains("1:23")));
  }

  @Test
  void theMenuLeadsToTheCalendar() {
    open(family.sam(), "calendar");
    assertThat(MenuConfiguration.getMenuEntries())
        .filteredOn(entry -> entry.menuClass() == CalendarView.class)
        .extracting(MenuEntry::path)
        .containsExactly("/calendar");
    assertThat($(H2.class).all()).hasSize(14);
  }

  @Test
  void aDateThatIsNoneShowsToday() {
    open(family.sam(), "calendar/list/someday");
    assertThat($(H2.class).all()).hasSize(14);
  }

  private void click(String label) {
    $(Button.class).all().stream()
        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private List<String> rows() {
    return $(ListItem.class).all().stream()
        .map(row -> row.getElement().getTextRecursively())
        .toList();
  }

  private void open(Actor.Person person, String route) {
    parkers.signIn(person);
    var target = new Location(route);
    UI.getCurrentOrThrow().navigate(target.getPath(), target.getQueryParameters());
  }

  private void away(String from, String until) {
    var period =
        Period.between(
                LocalDateTime.parse(from), LocalDateTime.parse(until), ZoneId.of("Europe/Berlin"))
            .orElseThrow();
    parkers.as(
        family.alex(),
        () ->
            absences.record(
                family.alex().member(), AbsenceKind.WORK, new AbsenceTime.Once(period)));
  }
}
