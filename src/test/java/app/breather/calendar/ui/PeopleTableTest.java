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
import app.breather.care.CareFixture;
import app.breather.timeoff.TimeOffFixture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The week from Monday, 8 March 2027, in which {@link CareFixture#START} is Monday at ten. */
@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = CalendarView.class, packages = "app.breather.care.ui")
@WithMockUser
class PeopleTableTest extends SpringBrowserlessTest {

  private static final String WEEK = "calendar/people/2027-03-08";

  @Autowired private Parkers parkers;
  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private Absences absences;
  private TimeOffFixture.People people;

  @BeforeEach
  void ingeHasPromisedMonday() {
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    people = timeOff.twoParents();
    var slot = care.aSlot(people.home(), 2, 6, people.inge());
    care.accept(people.inge(), slot, hours(2, 6));
  }

  @Test
  void eachPersonHasARowInTheOrderOfTheFamily() {
    open(people.sam());
    assertThat(names()).containsExactly("Alex", "Sam", "Oma Inge", "Grandpa Joe");
    assertThat(row("Oma Inge")).contains("12:00–16:00", "Date night", "Covered");
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Date night", "People");
  }

  @Test
  void parentsReadHowLongSomebodyHasTheChild() {
    away(people.alex(), hours(7, 9));
    open(people.sam());
    assertThat(row("Oma Inge")).contains("4 hours this week");
    assertThat(row("Sam")).contains("alone 2 hours this week", "17:00–19:00 Has Mia");
    assertThat(row("Grandpa Joe")).contains("Nothing entered").doesNotContain("this week");
  }

  @Test
  void aCaregiverReadsNoSumsAndNoReasons() {
    timeOff.yes(people.sam(), timeOff.requested(people.alex(), hours(7, 9)));
    open(people.joe());
    assertThat(row("Alex")).contains("17:00–19:00", "Away").doesNotContain("Climbing");
    assertThat(names()).contains("Oma Inge");
    assertThat(String.join(" ", rows())).doesNotContain("this week", "Date night");
  }

  @Test
  void whatNobodyHasComesFirstInWords() {
    away(people.alex(), hours(24, 26));
    away(people.sam(), hours(25, 27));
    care.aSlot(people.home(), 50, 52);
    open(people.sam());
    assertThat(names()).startsWith("Open");
    assertThat(row("Open")).contains("11:00–12:00 Nobody has Mia", "12:00–14:00 Date night Open");
  }

  @Test
  void oneCanLookAtOnePersonAlone() {
    open(people.sam(), WEEK + "?person=" + people.inge().member());
    assertThat(names()).containsExactly("Oma Inge");
    click("Later");
    assertThat(location()).isEqualTo("calendar/people/2027-03-15?person=" + people.inge().member());
  }

  @Test
  void itIsATableWithHeadsToWhoeverListens() {
    open(people.sam());
    assertThat(byRole("table")).hasSize(1);
    assertThat(byRole("columnheader")).hasSize(8);
    assertThat(byRole("rowheader")).hasSize(4);
    assertThat(byRole("cell")).hasSize(4 * 7);
    assertThat(byRole("img"))
        .extracting(bar -> plain(bar.getAttribute("aria-label")))
        .contains("12:00–16:00: Has Mia", "0:00–12:00: Has Mia, 16:00–24:00: Has Mia");
  }

  @Test
  void whatSomebodyElseEntersAppearsByItself() {
    open(people.sam());
    away(people.alex(), hours(72, 73));
    Awaitility.await()
        .pollInSameThread()
        .untilAsserted(() -> assertThat(row("Alex")).contains("10:00–11:00"));
  }

  @Test
  void itTakesNoMoreStatementsThanTheWeek() {
    open(people.sam(), "calendar/week/2027-03-08");
    var week = StatementCount.of(() -> go("calendar/week/2027-03-15"));
    var rows = StatementCount.of(() -> go("calendar/people/2027-03-15"));
    assertThat(rows.statements()).isEqualTo(week.statements());
  }

  private String go(String address) {
    UI.getCurrentOrThrow().navigate(address);
    return address;
  }

  private void away(Actor.Person who, Period period) {
    care.as(
        who, () -> absences.record(who.member(), AbsenceKind.WORK, new AbsenceTime.Once(period)));
  }

  private void open(Actor.Person person) {
    open(person, WEEK);
  }

  private void open(Actor.Person person, String address) {
    parkers.signIn(person);
    var target = new Location(address);
    UI.getCurrentOrThrow().navigate(target.getPath(), target.getQueryParameters());
  }

  private static String location() {
    return UI.getCurrentOrThrow()
        .getInternals()
        .getActiveViewLocation()
        .getPathWithQueryParameters();
  }

  private void click(String label) {
    $(Button.class).all().stream()
        .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
        .findFirst()
        .ifPresent(button -> test(button).click());
  }

  private List<String> names() {
    return byRole("rowheader").stream()
        .map(head -> head.getChild(1).getChild(0).getText())
        .toList();
  }

  private String row(String name) {
    return rows().stream().filter(row -> row.contains(name)).findFirst().orElseThrow();
  }

  private List<String> rows() {
    return byRole("row").stream().skip(1).map(PeopleTableTest::said).toList();
  }

  /** The texts in their order, a blank between. */
  private static String said(Element element) {
    if (element.isTextNode()) {
      return plain(element.getText());
    }
    return String.join(
            " ",
            element.getChildren().map(PeopleTableTest::said).filter(t -> !t.isEmpty()).toList())
        .strip();
  }

  private List<Element> byRole(String role) {
    return $(Div.class).all().stream()
        .map(Div::getElement)
        .filter(element -> role.equals(element.getAttribute("role")))
        .toList();
  }

  private static String plain(String text) {
    return Objects.toString(text, "").replace("\u2060", "");
  }
}
