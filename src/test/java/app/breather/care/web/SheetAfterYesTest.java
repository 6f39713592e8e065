package app.breather.care.web;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.mail.TestMailServer;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.TestClock;
import app.breather.care.CareAsking;
import app.breather.care.CareFixture;
import app.breather.care.RegularAgreement;
import app.breather.care.RegularFixture;
import app.breather.care.RegularLinks;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a yes by link, Oma Inge, who has no account, comes from there to what she should know. */
@IntegrationTest
class SheetAfterYesTest {

  private static final Instant START = hours(0, 4).from();
  private static final String BUTTON = "value=\"sheet\"";

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private CareAsking asking;
  @Autowired private RegularAgreement agreement;
  @Autowired private RegularLinks regularLinks;
  @Autowired private AnswerBrowser browser;
  @Autowired private TestMailServer server;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private MemberId inge;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    inge = care.aCaregiverWithoutAccount(home, "Oma Inge");
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void whileItIsOpenTheThankYouPageLeadsThere() throws Exception {
    var link = asked(inge);
    clock.stopAt(START.minus(Duration.ofHours(47)));

    assertThat(browser.yes(link)).contains("Thank you, Oma Inge", "What you need to know", BUTTON);

    assertThat(browser.press(link, "act", "sheet"))
        .contains("With Mia", "This link is Oma Inge’s alone");
  }

  @Test
  void aYesThatIsUndoneClosesItAgain() throws Exception {
    var link = asked(inge);
    clock.stopAt(START.minus(Duration.ofHours(47)));
    browser.yes(link);
    var sheet = browser.send(link, "act", "sheet").getHeader("Location");

    assertThat(browser.press(link, "act", "undo")).doesNotContain(BUTTON);

    assertThat(browser.open(sheet).getStatus()).isEqualTo(404);
    assertThat(browser.send(link, "act", "sheet").getHeader("Location")).isEqualTo(link);
  }

  @Test
  void beforeItOpensThePageSaysWhenAndWhomToAskWhoGetsNoMail() throws Exception {
    var link = asked(inge);

    assertThat(browser.yes(link))
        .contains(
            "opens here Sat 6 March, 10:00, two days before. Keep this link, or ask Alex for it.")
        .doesNotContain(BUTTON);
    assertThat(browser.open(link, Locale.GERMAN).getContentAsString())
        .contains("Das Wichtigste öffnet sich hier Sa 6. März, 10:00", "oder frag Alex danach");
    assertThat(browser.send(link, "act", "sheet").getHeader("Location")).isEqualTo(link);
  }

  @Test
  void whoGetsMailIsToldThatItComesByMailOnlyWhereThereIsAServer() throws Exception {
    var lea = care.aCaregiverByMail(home, "Tante Lea", UUID.randomUUID() + "@breather.example");
    var link = asked(lea);
    assertThat(browser.yes(link)).contains("oder frag Alex danach");

    server.start();

    assertThat(browser.open(link).getContentAsString()).contains("Dann kommt es auch per E-Mail.");
  }

  @Test
  void whoHasAnAccountFindsItInTheAppToo() throws Exception {
    assertThat(browser.yes(asked(care.aCaregiver(home, "Joe").member())))
        .contains("two days before: here, and in Breather.");
  }

  @Test
  void fromTheStartOnTheAnswerOnlyTells() throws Exception {
    var link = asked(inge);
    browser.yes(link);
    clock.stopAt(START);

    assertThat(browser.open(link).getContentAsString())
        .contains("You said yes")
        .doesNotContain(BUTTON);
    assertThat(browser.send(link, "act", "sheet").getHeader("Location")).isEqualTo(link);
  }

  @Test
  void whoHasNotPromisedComesToNothing() throws Exception {
    var link = asked(inge);
    clock.stopAt(START.minus(Duration.ofHours(47)));

    assertThat(browser.open(link).getContentAsString()).doesNotContain(BUTTON);
    assertThat(browser.send(link, "act", "sheet").getHeader("Location")).isEqualTo(link);
    assertThat(browser.send("/answer/" + "A".repeat(43), "act", "sheet").getStatus())
        .isEqualTo(404);
  }

  @Test
  void ofRegularCareEachDayLeadsToItsOwnUntilItIsOver() throws Exception {
    var id = regular.proposed(home, inge, RegularFixture.mondays());
    care.as(home.parent(), () -> agreement.enter(id));
    var link = "/" + care.as(home.parent(), () -> regularLinks.make(id)).orElseThrow();
    assertThat(browser.open(link).getContentAsString())
        .contains("What you need to know opens here two days before each time.")
        .doesNotContain(BUTTON);

    var monday = RegularFixture.MONDAY.atTime(8, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    clock.stopAt(monday.plus(Duration.ofHours(1)));
    assertThat(browser.open(link).getContentAsString().replace("\u2060", ""))
        .contains("What you need to know: Mon 8 March, 8:00–16:00", BUTTON);
    assertThat(browser.press(link, "act", "sheet", "day", "2027-03-08")).contains("With Mia");
    assertThat(browser.send(link, "act", "sheet", "day", "2027-03-15").getHeader("Location"))
        .isEqualTo(link);
    assertThat(browser.send(link, "act", "sheet", "day", "soon").getHeader("Location"))
        .isEqualTo(link);

    clock.stopAt(monday.plus(Duration.ofHours(8)));
    assertThat(browser.open(link).getContentAsString()).doesNotContain(BUTTON);
  }

  private String asked(MemberId who) {
    var slot = care.aSlot(home, 0, 4);
    care.as(home.parent(), () -> asking.ask(slot, Set.of(who)));
    return browser.link(home.parent(), slot, who);
  }
}
