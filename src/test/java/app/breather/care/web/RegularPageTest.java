package app.breather.care.web;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.links.LinkPurpose;
import app.breather.base.mail.TestMailServer;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareFixture;
import app.breather.care.RegularAgreement;
import app.breather.care.RegularBoard;
import app.breather.care.RegularCareId;
import app.breather.care.RegularFixture;
import app.breather.care.RegularLinks;
import app.breather.care.RegularPlanning;
import app.breather.care.RegularState;
import app.breather.family.FamilyFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Regular care is answered by a link, without an account. */
@IntegrationTest
class RegularPageTest {

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private RegularLinks links;
  @Autowired private RegularPlanning planning;
  @Autowired private RegularAgreement agreement;
  @Autowired private RegularBoard board;
  @Autowired private AnswerBrowser browser;
  @Autowired private LinkChecks checks;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  private FamilyFixture.Home home;
  private MemberId inge;
  private RegularCareId id = new RegularCareId(UUID.randomUUID());
  private String link = "";
  private String address = "";

  @BeforeEach
  void ingeIsAsked() {
    server.start();
    home = care.aFamily();
    address = UUID.randomUUID() + "@breather.example";
    inge = care.aCaregiverByMail(home, "Oma Inge", address);
    id = regular.proposed(home, inge, mondays());
    link = "/" + care.as(home.parent(), () -> links.make(id)).orElseThrow();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void theMailSaysTheRuleAndTheNextDaysAndLeadsToThePage() {
    due.run(home.family());

    var mails = server.receivedBy(address);
    assertThat(mails).hasSize(1);
    assertThat(TestMailServer.plainText(mails.getFirst()).replace('\u00a0', ' '))
        .contains("Kannst du Mia regelmäßig nehmen?", "Montag", "8:00", "/regular/")
        .doesNotContain("!repeat", "{0}");
  }

  @Test
  void whatIsWithdrawnIsMailedNoMore() {
    care.as(home.parent(), () -> planning.withdraw(id));
    due.run(home.family());

    assertThat(server.receivedBy(address)).isEmpty();
  }

  @Test
  void itSaysWhatIsAskedAndRunsNothing() throws Exception {
    var page = browser.open(link);

    LinkChecks.isNeitherKeptNorFramedNorFoundAndRunsNothing(page);
    assertThat(page.getContentAsString())
        .contains("Kannst du Mia regelmäßig nehmen?", "Jeden Montag", "Oma Inge");
  }

  @Test
  void aYesPromisesAllItsDays() throws Exception {
    assertThat(browser.press(link, "act", "yes")).contains("Du hast Mia regelmäßig");
    assertThat(browser.press(link, "act", "yes")).contains("Du hast Mia regelmäßig");
    assertThat(state()).isEqualTo(RegularState.AGREED);
  }

  @Test
  void aNoWithAWordCanBecomeAYes() throws Exception {
    assertThat(browser.press(link, "act", "no", "word", "Das Knie")).contains("Du hast abgesagt");
    assertThat(regular.card(home.parent(), id).word()).contains("Das Knie");

    browser.press(link, "act", "yes");
    assertThat(state()).isEqualTo(RegularState.AGREED);
  }

  @Test
  void whoIsBusyReadsSoAndPromisesNothing() throws Exception {
    var other = regular.proposed(home, inge, weekly(MONDAY, 12, 14));
    care.as(home.parent(), () -> agreement.enter(other));

    assertThat(browser.press(link, "act", "yes")).contains("schon etwas anderes zugesagt");
    assertThat(state()).isEqualTo(RegularState.PROPOSED);
  }

  @Test
  void whatParentsWithdrewOrEndedIsSaidAsItIs() throws Exception {
    care.as(home.parent(), () -> planning.withdraw(id));
    assertThat(browser.press(link, "act", "yes")).contains("Das wird nicht mehr gebraucht");
    assertThat(state()).isEqualTo(RegularState.WITHDRAWN);

    var other = regular.proposed(home, inge, mondays());
    var second = "/" + care.as(home.parent(), () -> links.make(other)).orElseThrow();
    browser.press(second, "act", "yes");
    care.as(home.parent(), () -> planning.end(other, MONDAY));
    assertThat(browser.open(second, Locale.GERMAN).getContentAsString()).contains("ist beendet");
  }

  @Test
  void theSecretIsAsAllOthersAndToOpenItChangesNothing() throws Exception {
    checks.has256BitsOfWhichOnlyTheHashIsStored(
        LinkPurpose.REGULAR, link.substring("/regular/".length()));
    for (int i = 0; i < 20; i++) {
      browser.open(link + "?act=yes");
    }
    browser.send(link, "act", "nonsense");
    assertThat(state()).isEqualTo(RegularState.PROPOSED);
  }

  @Test
  void aDayIsGivenBackAndHadAfterAll() throws Exception {
    browser.press(link, "act", "yes");

    assertThat(browser.press(link, "act", "back", "day", "2027-03-15", "word", "Zahnarzt"))
        .contains("Die Eltern wissen Bescheid", "Du kannst nicht kommen am", "Ich kann doch");
    assertThat(regular.card(home.parent(), id).dropped()).containsExactly(MONDAY.plusWeeks(1));

    var slot = care.as(home.parent(), () -> board.opened(id)).getFirst().slot();
    assertThat(browser.press(link, "act", "afterAll", "slot", slot.toString()))
        .contains("Dieser Tag gehört wieder dir")
        .doesNotContain("Du kannst nicht kommen am");
    assertThat(regular.card(home.parent(), id).dropped()).isEmpty();
  }

  @Test
  void itIsGivenUpFromADayOnWithAWord() throws Exception {
    browser.press(link, "act", "yes");

    assertThat(browser.press(link, "act", "end", "day", "2027-04-12", "word", "Umzug"))
        .contains("Die Eltern wissen Bescheid", "bist du frei")
        .doesNotContain("type=\"date\"");
    assertThat(regular.card(home.parent(), id).goneFrom()).contains(LocalDate.parse("2027-04-12"));
    assertThat(care.as(home.parent(), () -> board.history(id)).getFirst().word()).contains("Umzug");
  }

  @Test
  void onNoDayItEndsNotAtAll() throws Exception {
    browser.press(link, "act", "yes");
    for (var day : List.of("", "soon", "+999999999-01-01", "2027-02-01")) {
      assertThat(browser.press(link, "act", "end", "day", day)).contains("Das war kein Tag");
    }
    assertThat(regular.card(home.parent(), id).goneFrom()).isEmpty();
  }

  @Test
  void whatWaitsForAnAnswerCannotBeGivenUp() throws Exception {
    browser.press(link, "act", "end", "day", MONDAY.toString());
    assertThat(state()).isEqualTo(RegularState.PROPOSED);
  }

  @Test
  void noOtherDayIsGivenBack() throws Exception {
    browser.press(link, "act", "yes");
    for (var day : List.of("2027-03-16", "", "yesterday", "2027-03-01")) {
      assertThat(browser.press(link, "act", "back", "day", day)).contains("Du hast Mia regelmäßig");
    }
    browser.press(link, "act", "afterAll", "slot", UUID.randomUUID().toString());

    assertThat(regular.card(home.parent(), id).dropped()).isEmpty();
  }

  @Test
  void whatWaitsForAnAnswerHasNoDaysToGiveBack() throws Exception {
    assertThat(browser.press(link, "act", "back", "day", MONDAY.toString()))
        .contains("Kannst du Mia regelmäßig nehmen?")
        .doesNotContain("name=\"day\"");
    assertThat(state()).isEqualTo(RegularState.PROPOSED);
  }

  private RegularState state() {
    return regular.card(home.parent(), id).state();
  }
}
