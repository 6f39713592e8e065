package app.breather.care.web;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.links.LinkPurpose;
import app.breather.base.mail.TestMailServer;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.care.CheckInAnswer;
import app.breather.care.CheckInBoard;
import app.breather.care.CheckInCard;
import app.breather.care.CheckInLinks;
import app.breather.care.RegularAgreement;
import app.breather.care.RegularCareId;
import app.breather.care.RegularFixture;
import app.breather.care.RegularPlanning;
import app.breather.family.FamilyFixture;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Oma Inge, who has no account, says by a link how her Mondays go. */
@IntegrationTest
class CheckInPageTest {

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private RegularAgreement agreement;
  @Autowired private RegularPlanning planning;
  @Autowired private CheckInBoard board;
  @Autowired private CheckInLinks links;
  @Autowired private AnswerBrowser browser;
  @Autowired private LinkChecks checks;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private RegularCareId id = new RegularCareId(UUID.randomUUID());
  private String address = "";
  private String link = "";

  @BeforeEach
  void ingeIsAsked() {
    server.start();
    home = care.aFamily();
    address = UUID.randomUUID() + "@breather.example";
    var inge = care.aCaregiverByMail(home, "Oma Inge", address);
    id = regular.proposed(home, inge, mondays());
    care.as(home.parent(), () -> agreement.enter(id));
    clock.stopAt(Instant.parse("2027-04-05T08:00:00Z"));
    due.run(home.family());
    var ask = card().waiting().getFirst();
    assertThat(ask.who()).isEqualTo(inge);
    link = "/" + care.as(home.parent(), () -> links.make(ask.ask())).orElseThrow();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void theMailAsksAndLeadsToThePage() {
    var mails =
        server.receivedBy(address).stream()
            .map(mail -> TestMailServer.plainText(mail).replace('\u00a0', ' '))
            .filter(text -> text.contains("/check-in/"))
            .toList();
    assertThat(mails)
        .singleElement()
        .asString()
        .contains("Passt die Betreuung von Mia noch für dich?", "Montag")
        .doesNotContain("!checkin", "{0}");
  }

  @Test
  void itAsksAndRunsNothing() throws Exception {
    var page = browser.open(link);

    LinkChecks.isNeitherKeptNorFramedNorFoundAndRunsNothing(page);
    assertThat(page.getContentAsString())
        .contains("Passt die Betreuung von Mia noch für dich?", "Könnte besser sein");
  }

  @Test
  void anAnswerIsKeptAndCanBeAnother() throws Exception {
    assertThat(browser.press(link, "act", "lets_talk", "word", "Sieben ist früh"))
        .contains("Danke, Oma Inge", "Bitte lasst uns reden");
    assertThat(card().calls()).isTrue();
    assertThat(card().lines().getFirst().word()).isEqualTo("Sieben ist früh");

    browser.press(link, "act", "works");
    assertThat(card().calls()).isFalse();
    assertThat(card().lines()).hasSize(2);
    assertThat(card().lines().getFirst().answer()).contains(CheckInAnswer.WORKS);
  }

  @Test
  void whatOneWroteIsShownAndCanBeChanged() throws Exception {
    assertThat(browser.open(link).getContentAsString()).doesNotContain("Du hast geschrieben");

    var page = Jsoup.parse(browser.press(link, "act", "works", "word", "Sieben <ist> früh"));
    assertThat(page.select(".voice").text()).isEqualTo("Du hast geschrieben: Sieben <ist> früh");
    assertThat(page.select("textarea").text()).isEqualTo("Sieben <ist> früh");

    browser.press(link, "act", "works", "word", "Acht passt");
    page = Jsoup.parse(browser.open(link).getContentAsString());
    assertThat(page.select(".voice q").text()).isEqualTo("Acht passt");

    page = Jsoup.parse(browser.press(link, "act", "works", "word", ""));
    assertThat(page.select(".voice")).isEmpty();
  }

  @Test
  void itSaysNothingOfWhatOthersSaid() throws Exception {
    assertThat(browser.press(link, "act", "works")).doesNotContain("Noch nicht geantwortet");
  }

  @Test
  void theSecretIsAsAllOthersAndToOpenItChangesNothing() throws Exception {
    checks.has256BitsOfWhichOnlyTheHashIsStored(
        LinkPurpose.CHECK_IN, link.substring("/check-in/".length()));
    for (int i = 0; i < 20; i++) {
      browser.open(link + "?act=works");
    }
    for (var act : List.of("", "nonsense", "WORKS")) {
      browser.send(link, "act", act);
    }
    assertThat(card().lines()).isEmpty();
  }

  @Test
  void whatHasEndedIsAskedNoMore() throws Exception {
    care.as(home.parent(), () -> planning.end(id, MONDAY.plusWeeks(5)));
    clock.stopAt(Instant.parse("2027-04-06T08:00:00Z"));
    assertThat(browser.press(link, "act", "works"))
        .contains("Das wird nicht mehr gefragt")
        .doesNotContain("<form");
  }

  private CheckInCard card() {
    return care.as(home.parent(), () -> board.of(id)).orElseThrow();
  }
}
