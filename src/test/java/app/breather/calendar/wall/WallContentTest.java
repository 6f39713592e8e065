package app.breather.calendar.wall;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.care.CareFixture;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.timeoff.TimeOffFixture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one reads at the wall, on a Monday at ten in Berlin: names and times, never why. */
@IntegrationTest
class WallContentTest {

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private CarePlanning planning;
  @Autowired private Absences absences;
  @Autowired private RotaAgreement rotas;
  @Autowired private Tablet tablet;
  @Autowired private TestClock clock;
  private TimeOffFixture.People people;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    clock.stopAt(CareFixture.START);
  }

  private Document page() throws Exception {
    return tablet.page(tablet.addressOf(people.alex()));
  }

  @Test
  void whoHasTheChildNowAndUntilWhen() throws Exception {
    covered(people.inge(), -1, 6);
    var sky = page().selectFirst(".sky");
    assertThat(sky.select("h2").text()).isEqualTo("Mia is with Oma Inge.");
    assertThat(sky.select(".then").text()).isEqualTo("Until 16:00, then Alex and Sam.");
    assertThat(sky.text()).contains("as planned");
  }

  @Test
  void whatComesTodayAndTomorrowStandsInOrder() throws Exception {
    aRota();
    covered(people.inge(), 2, 6);
    covered(people.joe(), 22, 26);
    var page = page();
    assertThat(rows(page, 0))
        .containsExactly(
            "until 12:00 Alex and Sam",
            "12:00–16:00 Oma Inge",
            "16:00–19:00 Alex and Sam",
            "19:00–20:00 Bedtime: Alex",
            "from 20:00 Alex and Sam");
    assertThat(rows(page, 1))
        .containsExactly(
            "until 8:00 Alex and Sam",
            "8:00–12:00 Grandpa Joe",
            "12:00–19:00 Alex and Sam",
            "19:00–20:00 Bedtime: Sam",
            "from 20:00 Alex and Sam");
  }

  @Test
  void whenNobodyHasTheChildIsSaidInWords() throws Exception {
    away(people.alex(), hours(-1, 4));
    away(people.sam(), hours(-1, 2));
    var page = page();
    assertThat(page.select(".sky.nobody h2").text()).isEqualTo("Nobody has Mia now.");
    assertThat(page.select(".sky .then").text()).isEqualTo("From 12:00: Sam.");
    assertThat(page.select(".week h2").text()).isEqualTo("Still open this week");
    assertThat(page.select(".gaps li").eachText())
        .containsExactly("Mon 8, 10:00–12:00: Nobody has Mia");
    assertThat(page.select(".bars rect.open")).hasSize(1);
  }

  @Test
  void careThatNobodyPromisedIsOpenAlthoughAParentIsThere() throws Exception {
    slot(26, 30);
    var page = page();
    assertThat(page.select(".gaps li").eachText())
        .containsExactly("Tue 9, 12:00–16:00: Care is still open");
    assertThat(rows(page, 1)).contains("12:00–16:00 Care is still open");
  }

  @Test
  void aWeekWithoutGapsSaysSo() throws Exception {
    assertThat(page().select(".week h2").text()).isEqualTo("Somebody has Mia all week");
  }

  @Test
  void whyIsNeverSaid() throws Exception {
    covered(people.inge(), 2, 6);
    slot(50, 52);
    timeOff.yes(people.sam(), timeOff.requested(people.alex(), hours(8, 11)));
    away(people.sam(), hours(8, 10));
    var html = page().html();
    assertThat(html)
        .contains("Oma Inge")
        .doesNotContain("Climbing", "Dentist", "Lindenweg", "naps", "Travel", "Work", "<a ");
  }

  @Test
  void afterBedtimeItIsDarkUntilTheMorning() throws Exception {
    aRota();
    for (var light : List.of(6, 18, 19)) {
      at(light);
      assertThat(page().selectFirst("html").hasClass("dark")).as(light + ":00").isFalse();
    }
    for (var dark : List.of(20, 23, 24, 29)) {
      at(dark);
      assertThat(page().selectFirst("html").hasClass("dark")).as(dark + ":00").isTrue();
    }
  }

  /** On the clocks in Berlin, of that Monday. */
  private void at(int hour) {
    clock.stopAt(CareFixture.START.plus(Duration.ofHours(hour - 10)));
  }

  @Test
  void twoChildrenWhoAreApartHaveASentenceEach() throws Exception {
    care.aChild(people.home(), "Tom");
    covered(people.inge(), -1, 6);
    var page = page();
    assertThat(page.select(".sky h2").eachText())
        .containsExactlyInAnyOrder("Mia is with Oma Inge.", "Tom is with Alex and Sam.");
    assertThat(page.select(".bars li").first().select(".whose").eachText())
        .containsExactlyInAnyOrder("Mia", "Tom");
  }

  @Test
  void itSpeaksTheLanguageOfTheTablet() throws Exception {
    covered(people.inge(), -1, 6);
    var page = tablet.page(tablet.addressOf(people.alex()), "Accept-Language", "de-DE,en;q=0.5");
    assertThat(page.select(".sky h2").text()).isEqualTo("Mia ist bei Oma Inge.");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
  }

  @Test
  void thePictureIsHeardInWords() throws Exception {
    covered(people.inge(), 2, 6);
    assertThat(page().select(".bars svg").first().attr("aria-label"))
        .isEqualTo("0:00–12:00: Alex and Sam, 12:00–16:00: Oma Inge, 16:00–24:00: Alex and Sam");
  }

  @Test
  void moreThanThereIsRoomForIsCounted() throws Exception {
    slot(20, 21);
    for (int i = 0; i < 8; i++) {
      slot(24 + i * 2, 25 + i * 2);
    }
    var page = page();
    assertThat(page.select(".gaps li")).hasSize(5);
    assertThat(page.select(".gaps li").last().text()).isEqualTo("and 5 more");
    assertThat(rows(page, 1)).hasSize(7);
    assertThat(page.select(".day").get(1).select("li:not(.spare)")).hasSize(5);
    assertThat(page.select(".day").get(1).select(".few, p.spare").eachText())
        .containsExactly("and 4 more", "and 2 more");
  }

  private void covered(Actor.Person who, int from, int until) {
    clock.stopAt(CareFixture.NOW);
    var slot = care.aSlot(people.home(), from, until, who);
    care.accept(who, slot, hours(from, until));
    clock.stopAt(CareFixture.START);
  }

  private void slot(int from, int until) {
    var content =
        new CareSlotContent(
            hours(from, until), Set.of(people.home().child()), "Dentist", "Lindenweg 4", "naps");
    care.as(people.alex(), () -> planning.open(content));
  }

  private void away(Actor.Person who, Period period) {
    care.as(
        who, () -> absences.record(who.member(), AbsenceKind.TRAVEL, new AbsenceTime.Once(period)));
  }

  private void aRota() {
    clock.stopAt(CareFixture.NOW);
    var pattern = new Pattern.Cycle(List.of(people.alex().member(), people.sam().member()));
    var content =
        new RotaContent(
            LocalDate.of(2027, 3, 8), LocalTime.of(19, 0), LocalTime.of(20, 0), pattern);
    care.as(people.alex(), () -> rotas.agree(content, Optional.empty()));
    clock.stopAt(CareFixture.START);
  }

  private static List<String> rows(Document page, int day) {
    return page.select(".day").get(day).select("li").stream()
        .map(row -> row.select(".time").text() + " " + row.select(".what .words").text())
        .toList();
  }
}
