package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.base.ui.Note;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = CalendarView.class, packages = "app.breather.care.ui")
@WithMockUser
class CalendarViewTest extends SpringBrowserlessTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired private Parkers parkers;
  @Autowired private Absences absences;
  @Autowired private RotaAgreement rotas;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamilyInWhichAlexWorks() {
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    away("2027-03-02T09:00", "2027-03-02T17:00");
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
  }

  @Test
  void theAddressKeepsThePersonWhenTheDayChanges() {
    var alex = family.alex().member();
    open(family.sam(), "calendar/list/2027-03-01?person=" + alex);
    click("Later");
    assertThat(location()).isEqualTo("calendar/list/2027-03-15?person=" + alex);
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

  @Test
  void anEveningHasOneLineThatLeadsToBedtime() {
    aRota();
    open(family.sam(), "calendar/list/2027-03-01");
    assertThat(rows())
        .filteredOn(row -> row.contains("Bedtime: Sam"))
        .hasSize(7)
        .allMatch(row -> row.contains("23:30"));
    assertThat($(Anchor.class).all())
        .filteredOn(link -> link.getText().startsWith("Bedtime: "))
        .extracting(Anchor::getHref)
        .containsOnly("bedtime");
  }

  @Test
  void aMonthShowsWhatMattersMostAndLeadsToItsDays() {
    away("2027-03-09T09:00", "2027-03-09T17:00");
    for (int hour = 9; hour < 13; hour++) {
      away(
          family.sam(), "2027-03-09T%02d:00".formatted(hour), "2027-03-09T%02d:30".formatted(hour));
    }
    open(family.sam(), "calendar/month/2027-03");
    var day = linkHeard("Tuesday 9 March");
    assertThat(day.getHref()).isEqualTo("calendar/day/2027-03-09");
    assertThat(heard(day)).contains("9 entries", "Open");
    assertThat(heard(linkHeard("Monday 8 March"))).contains("nothing entered");
    assertThat($(Span.class).all()).anyMatch(span -> span.hasClassName("open"));
    assertThat($(Anchor.class).all())
        .filteredOn(link -> link.getText().equals("+7 more"))
        .extracting(Anchor::getHref)
        .containsExactly("calendar/day/2027-03-09");
    click("Later");
    assertThat(location()).isEqualTo("calendar/month/2027-04-01");
  }

  @Test
  void aChosenSpanCanBecomeCare() {
    open(family.sam(), "calendar/week/2030-03-04");
    fire("2030-03-05T21:00:00Z", "2030-03-06T01:15:00Z");
    assertThat(menu().getHeaderTitle()).startsWith("Tue 5 March, 22:00").endsWith("2:15");
    click("Care");
    assertThat(location())
        .startsWith("care/new?")
        .contains("from=2030-03-05T22%3A00", "until=2030-03-06T02%3A15");
  }

  @Test
  void aSpanThatIsOverSaysThatItBecomesARecord() {
    open(family.sam(), "calendar/week/2021-03-04");
    fire("2021-03-04", "2021-03-05");
    assertThat($(Note.class).all()).hasSize(1);
    assertThat(menu().getHeaderTitle()).isEqualTo("Thu 4 March");
  }

  @Test
  void newBeginsOnTheDayThatIsShown() {
    open(family.sam(), "calendar/day/2030-03-05");
    click("New");
    assertThat(menu().getHeaderTitle()).isEqualTo("Tue 5 March, 16:00\u2060–\u206020:00");
  }

  @Test
  void aKeyBeginsOnTheDayThatHasTheFocus() {
    open(family.sam(), "calendar/week/2030-03-04");
    var grid = $(CalendarGrid.class).single();
    ComponentUtil.fireEvent(grid, new DayChosen(grid, true, "2030-03-07"));
    assertThat(menu().getHeaderTitle()).startsWith("Thu 7 March");
  }

  @Test
  void whatACaregiverChoosesCanBeOfferedAndNothingElse() {
    open(family.inge(), "calendar/week/2030-03-04");
    fire("2030-03-05T21:00:00Z", "2030-03-06T01:15:00Z");
    assertThat($(Button.class).from(menu()).all())
        .extracting(Button::getText)
        .contains("I have time")
        .doesNotContain("Care", "Time off", "Date night");
    click("I have time");
    assertThat(location())
        .startsWith("care/offer?")
        .contains("from=2030-03-05T22%3A00", "until=2030-03-06T02%3A15");
  }

  private void fire(String from, String until) {
    var grid = $(CalendarGrid.class).single();
    ComponentUtil.fireEvent(grid, new SpanChosen(grid, true, from, until));
  }

  private NewMenu menu() {
    return $(NewMenu.class).single();
  }

  private Anchor linkHeard(String day) {
    return $(Anchor.class).all().stream()
        .filter(link -> heard(link).startsWith(day + ","))
        .findFirst()
        .orElseThrow();
  }

  private static String heard(Anchor link) {
    return Objects.requireNonNullElse(link.getElement().getAttribute("aria-label"), "");
  }

  private static String location() {
    return UI.getCurrentOrThrow()
        .getInternals()
        .getActiveViewLocation()
        .getPathWithQueryParameters();
  }

  private void aRota() {
    clock.stopAt(LocalDate.parse("2027-02-28").atStartOfDay(BERLIN).toInstant());
    var content =
        new RotaContent(
            LocalDate.parse("2027-03-01"),
            LocalTime.of(23, 30),
            LocalTime.of(23, 59),
            new Pattern.Cycle(List.of(family.alex().member(), family.sam().member())));
    parkers.as(family.alex(), () -> rotas.agree(content, Optional.empty()));
  }

  private void click(String label) {
    $(Button.class).all().stream()
        .filter(button -> label.equals(button.getAriaLabel().orElse(button.getText())))
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
    away(family.alex(), from, until);
  }

  private void away(Actor.Person who, String from, String until) {
    var period =
        Period.between(LocalDateTime.parse(from), LocalDateTime.parse(until), BERLIN).orElseThrow();
    parkers.as(
        who, () -> absences.record(who.member(), AbsenceKind.WORK, new AbsenceTime.Once(period)));
  }
}
