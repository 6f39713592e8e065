package app.breather.care.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import app.breather.IntegrationTest;
import app.breather.base.links.LinkPurpose;
import app.breather.base.tenancy.Actor;
import app.breather.base.web.LinkPages;
import app.breather.care.CareFixture;
import app.breather.care.CareOffers;
import app.breather.care.OfferCard;
import app.breather.family.FamilyFixture;
import app.breather.family.Household;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;

/** S3: what a link to offer by is, and what whoever holds it cannot do. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class OfferLinkTest {

  private static final String[] OFFER = {
    "act", "offer", "day", "2027-03-06", "from", "15:00", "until", "18:00"
  };
  private static final int MOST = 30 * 1024;
  private static final Pattern LOADED =
      Pattern.compile("(?:src|<link[^>]*href)=\"(?!data:)([^\"]*)\"");

  @Autowired private CareFixture care;
  @Autowired private CareOffers offers;
  @Autowired private Household household;
  @Autowired private AnswerBrowser browser;
  @Autowired private LinkChecks checks;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private String link;

  @BeforeEach
  void ingeHasALink() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    link = care.anOfferLink(home, inge.member());
  }

  private String secret() {
    return link.substring("/offer/".length());
  }

  @Test
  void itHas256BitsOfWhichOnlyTheHashIsStored() throws Exception {
    checks.has256BitsOfWhichOnlyTheHashIsStored(LinkPurpose.OFFER, secret());
  }

  @Test
  void toOpenItChangesNothingWhateverStandsBehindIt() throws Exception {
    browser.send(link, OFFER);
    var before = open();

    for (int i = 0; i < 50; i++) {
      var query = "?act=back&offer=" + before.getFirst().id();
      assertThat(browser.open(link + query).getStatus()).isEqualTo(200);
      browser.http().perform(head(link + query));
      browser.http().perform(get(link + "?act=end"));
    }

    assertThat(open()).isEqualTo(before);
  }

  @Test
  void twentyAtOnceActOnce() throws Exception {
    assertThat(browser.sendAtOnce(20, link, OFFER))
        .allMatch(answer -> answer.getStatus() == 303)
        .allMatch(answer -> (link + "?said=offered").equals(answer.getHeader("Location")));
    assertThat(open()).hasSize(1);

    assertThat(
            browser.sendAtOnce(20, link, "act", "back", "offer", open().getFirst().id().toString()))
        .allMatch(answer -> (link + "?said=withdrawn").equals(answer.getHeader("Location")));
    assertThat(open()).isEmpty();
  }

  @Test
  void whoeverHoldsItOffersAsWhomItWasMadeForAndNothingElse() throws Exception {
    var joe = care.aCaregiver(home, "Grandpa Joe");
    care.signIn(joe);
    browser.send(link, OFFER);
    assertThat(open()).extracting(OfferCard::caregiver).containsExactly(inge.member());

    assertThat(browser.open("/answer/" + secret()).getStatus()).isEqualTo(404);
    assertThat(browser.open("/unsubscribe/" + secret()).getStatus()).isEqualTo(404);
  }

  @Test
  void itEndsAfterEightDays() throws Exception {
    care.later(Duration.ofDays(8).minusMinutes(1));
    assertThat(browser.open(link).getStatus()).isEqualTo(200);
    care.later(Duration.ofMinutes(1));
    assertUnknown();
  }

  @Test
  void itEndsWithTheMembership() throws Exception {
    care.as(home.parent(), () -> household.removeMember(inge.member()));
    assertUnknown();
  }

  @Test
  void whoPassedItOnEndsItWithAllOthers() throws Exception {
    var other = care.anOfferLink(home, inge.member());
    browser.send(link, OFFER);

    browser.send(other, "act", "end");

    assertUnknown();
    assertThat(open()).hasSize(1);
  }

  private void assertUnknown() throws Exception {
    int before = open().size();
    checks.isUnknown(link, OFFER);
    assertThat(open()).hasSize(before);
  }

  @Test
  void guessersAreHeardNoMore() throws Exception {
    for (int i = 0; i < LinkPages.UNKNOWN_LINKS; i++) {
      status("/offer/guess" + i);
    }
    assertThat(status(link)).isEqualTo(429);
    assertThat(browser.open(link).getStatus()).isEqualTo(200);
  }

  private int status(String address) throws Exception {
    return browser.openFrom("guesser at " + link, address).getStatus();
  }

  @Test
  void thePageIsNeitherKeptNorFramedNorFoundAndRunsNothing() throws Exception {
    for (var page : List.of(browser.open(link), browser.send(link), browser.open("/offer/x"))) {
      LinkChecks.isNeitherKeptNorFramedNorFoundAndRunsNothing(page);
    }
  }

  @Test
  void allOfItIsSmall() throws Exception {
    for (int day = 2; day < 8; day++) {
      browser.send(
          link,
          "act",
          "offer",
          "day",
          "2027-03-0" + day,
          "from",
          "15:00",
          "until",
          "18:00",
          "word",
          "ü".repeat(100));
    }
    var page = browser.open(link);
    int bytes = bytes(page);
    for (var file : LOADED.matcher(page.getContentAsString()).results().toList()) {
      bytes += bytes(browser.open(file.group(1)));
    }
    assertThat(open()).hasSize(6);
    assertThat(bytes).isLessThanOrEqualTo(MOST);
  }

  private static int bytes(MockHttpServletResponse answer) {
    int headers =
        answer.getHeaderNames().stream()
            .mapToInt(name -> name.length() + answer.getHeader(name).length() + 4)
            .sum();
    return answer.getContentAsByteArray().length + headers;
  }

  @Test
  void itsSecretIsInNoLog(CapturedOutput output) throws Exception {
    browser.open(link);
    browser.send(link, OFFER);
    browser.send(link, "act", "offer", "day", "x");
    browser.http().perform(get(link + "/more"));
    browser.http().perform(get(link).header("Accept", "application/json"));

    assertThat(output.getAll()).doesNotContain(secret());
  }

  private List<OfferCard> open() {
    return care.as(home.parent(), offers::open);
  }
}
