package app.breather.care.web;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import app.breather.IntegrationTest;
import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareAsking;
import app.breather.care.CareFixture;
import app.breather.care.CareHappening;
import app.breather.care.CareSlotId;
import app.breather.family.FamilyFixture;
import app.breather.family.Household;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S3: what a link to answer by is, and what whoever holds it cannot do. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class AnswerLinkTest {

  @Autowired private CareFixture care;
  @Autowired private CareAsking asking;
  @Autowired private Household household;
  @Autowired private AnswerBrowser browser;
  @Autowired private Links links;
  @Autowired private JdbcClient sql;
  private FamilyFixture.Home home;
  private MemberId inge;
  private Actor.Person joe;
  private CareSlotId slot;
  private String link;

  @BeforeEach
  void ingeAndJoeAreAsked() {
    home = care.aFamily();
    inge = care.aCaregiverWithoutAccount(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    slot = care.aSlot(home, 0, 4, joe);
    care.as(home.parent(), () -> asking.ask(slot, Set.of(inge)));
    link = browser.link(home.parent(), slot, inge);
  }

  private String secret() {
    return link.substring("/answer/".length());
  }

  @Test
  void itHas256BitsOfWhichOnlyTheHashIsStored() throws Exception {
    var bits = Base64.getUrlDecoder().decode(secret());
    var hash = MessageDigest.getInstance("SHA-256").digest(bits);

    assertThat(bits).hasSize(32);
    assertThat(
            sql.sql("select purpose from link where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .list())
        .containsExactly("ANSWER");
    assertThat(
            sql.sql("select count(*) from link where link::text like :text")
                .param("text", "%" + secret() + "%")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void toOpenItFiftyTimesChangesNothing() throws Exception {
    var before = care.card(home.parent(), slot);
    var history = care.history(home.parent(), slot);

    for (int i = 0; i < 50; i++) {
      assertThat(browser.open(link + "?act=yes").getStatus()).isEqualTo(200);
      browser.http().perform(head(link));
    }

    assertThat(care.card(home.parent(), slot)).isEqualTo(before);
    assertThat(care.history(home.parent(), slot)).isEqualTo(history);
  }

  @Test
  void twentyAnswersAtOnceActOnce() throws Exception {
    var spans = AnswerForm.value(hours(0, 4));

    var answers = browser.sendAtOnce(20, link, "act", "yes", "span", spans);

    assertThat(answers)
        .allMatch(answer -> answer.getStatus() == 303)
        .allMatch(answer -> link.equals(answer.getHeader("Location")));
    assertThat(times(CareHappening.ACCEPTED)).isOne();

    care.later(Duration.ofMinutes(11));
    assertThat(browser.sendAtOnce(20, link, "act", "back"))
        .allMatch(answer -> answer.getStatus() == 303);
    assertThat(times(CareHappening.TAKEN_BACK)).isOne();
  }

  private long times(CareHappening what) {
    return care.history(home.parent(), slot).stream().filter(line -> line.what() == what).count();
  }

  @Test
  void aNoAndItsUndoAreGivenOnceHoweverOftenTheyAreSent() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(browser.send(link, "act", "no").getHeader("Location")).isEqualTo(link);
    }
    for (int i = 0; i < 3; i++) {
      assertThat(browser.send(link, "act", "undo").getHeader("Location")).isEqualTo(link);
    }

    assertThat(times(CareHappening.DECLINED)).isOne();
    assertThat(times(CareHappening.UNDONE)).isOne();
  }

  @Test
  void whoEverHoldsItAnswersAsWhomItWasMadeForAndSeesSo() throws Exception {
    care.signIn(joe);
    assertThat(browser.open(link).getContentAsString()).contains("You answer as", "Oma Inge");
    browser.yes(link);

    var card = care.card(home.parent(), slot);
    assertThat(card.promisedBy(inge)).containsExactly(hours(0, 4));
    assertThat(card.promisedBy(joe.member())).isEmpty();
  }

  @Test
  void itIsForOneAsk() throws Exception {
    var other = care.aSlot(home, 10, 12, joe);
    care.as(home.parent(), () -> asking.ask(other, Set.of(inge)));

    browser.press(link, "act", "yes", "span", AnswerForm.value(hours(10, 12)));

    assertThat(care.card(home.parent(), other).covers()).isEmpty();
    assertThat(care.card(home.parent(), slot).covers()).isEmpty();
  }

  @Test
  void aLinkForSomethingElseIsUnknownHere() throws Exception {
    var invitation =
        links.make(
            LinkPurpose.INVITATION, Optional.of(home.family()), inge.value(), Duration.ofDays(1));

    assertUnknown("/answer/" + invitation.text());
  }

  @Test
  void itEndsThirtyDaysAfterTheSlot() throws Exception {
    care.later(Duration.ofDays(36));
    assertThat(browser.open(link).getStatus()).isEqualTo(200);
    care.later(Duration.ofDays(2));
    assertUnknown(link);
  }

  @Test
  void itEndsWithTheMembership() throws Exception {
    care.as(home.parent(), () -> household.removeMember(inge));

    assertUnknown(link);
  }

  private void assertUnknown(String address) throws Exception {
    var unknown = browser.open("/answer/" + "A".repeat(43));
    var shown = browser.open(address);
    assertThat(shown.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(404);
    assertThat(shown.getContentAsString()).isEqualTo(unknown.getContentAsString());
    assertThat(browser.send(address, "act", "no").getStatus()).isEqualTo(404);
  }

  @Test
  void thePageIsNeitherKeptNorFramedNorFoundAndTellsNobodyWhereItIs() throws Exception {
    for (var answer : List.of(browser.open(link), browser.send(link), browser.open("/answer/x"))) {
      assertThat(answer.getHeader("Content-Security-Policy"))
          .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
          .contains("base-uri 'none'", "form-action 'self'")
          .doesNotContain("unsafe", "script");
      assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.getHeader("Cache-Control")).contains("no-store");
      assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
      assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
      assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void itOpensNoSession() throws Exception {
    var result = browser.http().perform(get(link)).andReturn();

    assertThat(result.getRequest().getSession(false)).isNull();
  }

  @Test
  void noScriptAndNoStyleStandInThePage() throws Exception {
    assertThat(browser.open(link).getContentAsString())
        .doesNotContainPattern("<script|<style|\\bstyle=|\\bon[a-z]+=");
  }

  @Test
  void itsSecretIsInNoLog(CapturedOutput output) throws Exception {
    browser.open(link);
    browser.yes(link);
    browser.press(link, "act", "undo");
    browser.press(link, "act", "part", "from", "99999999999999999", "until", "x");
    browser.http().perform(get(link + "/more"));
    browser.http().perform(get(link).header("Accept", "application/json"));

    assertThat(output.getAll()).doesNotContain(secret());
  }
}
