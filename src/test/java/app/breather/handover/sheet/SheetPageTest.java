package app.breather.handover.sheet;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.base.web.Computer;
import app.breather.care.CareAcceptance;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.family.FamilyFixture.Home;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** By the link to her time of care Oma Inge reads what she should know, and says so. */
@IntegrationTest
class SheetPageTest {

  private static final RequestPostProcessor FROM_HERE = Computer.named("SheetPageTest");

  @Autowired private CareFixture care;
  @Autowired private SheetFixture sheets;
  @Autowired private CareAcceptance acceptance;
  @Autowired private DayBoard days;
  @Autowired private TestClock clock;
  @Autowired private WebApplicationContext application;
  private MockMvc http;
  private Home home;
  private Actor.Person inge;
  private CareOccasionId id;
  private String link;

  @BeforeEach
  void care() {
    http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    id = CareOccasionId.of(slot);
    sheets.write(home.parent(), SectionKind.SLEEP, "Grey rabbit, <script>alert(1)</script>");
    sheets.write(home.parent(), SectionKind.EMERGENCY, "**No egg.** Not a little.");
    sheets.day(
        home.parent(),
        id,
        0,
        new DayContent(
            "Restaurant <b>Seeblick</b>",
            Optional.of(hours(0, 4).until().plus(Duration.ofMinutes(30))),
            "Vitamin D is given",
            List.of(new PhoneNumber("Alex", "+49 170 555 01-42"))));
    link = "/sheet/" + care.aSecretOfCare(home, id, inge.member());
    clock.stopAt(hours(0, 1).from());
  }

  @Test
  void sheReadsItWithTheMostImportantFirstAndSaysSo() throws Exception {
    var page = open();
    assertThat(page.select("h1").text()).isEqualTo("With Mia");
    assertThat(page.select(".danger strong").text()).isEqualTo("No egg.");
    assertThat(page.select(".papers h2").eachText())
        .containsExactly("In an emergency", "Reach us", "Just for today", "Sleep");
    assertThat(page.select(".calls a").attr("href")).isEqualTo("tel:+491705550142");
    assertThat(page.text())
        .contains("Restaurant <b>Seeblick</b>", "Back by Mon 8 March, 14:30", "Vitamin D is given")
        .contains("You can read this until Tue 9 March, 2:00.");
    assertThat(page.select("script")).isEmpty();
    assertThat(reader().at()).as("to open it says nothing").isEmpty();

    send(page.selectFirst("input[name=seen]").val());

    assertThat(reader().current()).isTrue();
    var then = open();
    assertThat(then.select(".confirm").text()).startsWith("You have read it");
    assertThat(then.select(".confirm button")).isEmpty();
    assertThat(then.select(".fresh")).isEmpty();
  }

  @Test
  void whatIsNewSinceIsMarked() throws Exception {
    send(open().selectFirst("input[name=seen]").val());
    sheets.write(home.parent(), SectionKind.SLEEP, "Blue rabbit");

    var page = open();

    assertThat(page.select("h2:has(.fresh)").text()).isEqualTo("Sleep new");
    assertThat(page.select(".confirm").text()).contains("last read it", "I have read it");
  }

  @Test
  void whatNobodySawIsNotTaken() throws Exception {
    send("999.0");
    send("<script>");
    send("");
    assertThat(reader().at()).isEmpty();
  }

  @Test
  void beforeItKindlySaysWhenItOpensAndAfterThatItIsOver() throws Exception {
    clock.stopAt(hours(0, 4).from().minus(Duration.ofHours(48)).minusMillis(1));
    assertThat(open().text())
        .contains("opens here Sat 6 March, 10:00")
        .doesNotContain("No egg", "Seeblick", "rabbit", "0170");
    clock.stopAt(hours(0, 4).until().plus(Duration.ofHours(12)));
    assertThat(open().text())
        .contains("the sheet is closed")
        .doesNotContain("No egg", "Seeblick", "rabbit", "0170");
  }

  @Test
  void itIsStoredNowhereAndTellsNobodyItsAddress() throws Exception {
    var answer = http.perform(get(link).with(FROM_HERE)).andReturn().getResponse();
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.getContentAsString().length()).isLessThan(14_000);
  }

  @Test
  void whatIsNoLinkSaysSo() throws Exception {
    assertThat(
            http.perform(get("/sheet/" + "A".repeat(43)).with(FROM_HERE))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
    assertThat(http.perform(get("/sheet").with(FROM_HERE)).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void whoHasNoAccountReadsItInTheLanguageOfTheirBrowser() throws Exception {
    var opa = care.aCaregiverWithoutAccount(home, "Opa");
    var slot = care.aSlot(home, 5, 8);
    care.as(home.parent(), () -> acceptance.enter(slot, opa, List.of(hours(5, 8)), Set.of()));
    var other = "/sheet/" + care.aSecretOfCare(home, CareOccasionId.of(slot), opa);
    var answer =
        http.perform(get(other).locale(Locale.GERMANY).with(FROM_HERE)).andReturn().getResponse();
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".confirm button").text())
        .isEqualTo("Ich habe es gelesen");
  }

  private SheetDay.Reader reader() {
    return care.as(home.parent(), () -> days.find(id)).orElseThrow().readers().getFirst();
  }

  private Document open() throws Exception {
    var answer =
        http.perform(get(link).locale(Locale.UK).with(FROM_HERE)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private void send(String seen) throws Exception {
    var answer =
        http.perform(post(link).param("seen", seen).with(FROM_HERE)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(303);
  }
}
