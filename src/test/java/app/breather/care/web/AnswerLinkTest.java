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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** S3: what a link to answer by is, and what whoever holds it cannot do. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class AnswerLinkTest {

  private static final String[] NO = {"act", "no"};

  @Autowired private CareFixture care;
  @Autowired private CareAsking asking;
  @Autowired private Household household;
  @Autowired private AnswerBrowser browser;
  @Autowired private Links links;
  @Autowired private LinkChecks checks;
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
    checks.has256BitsOfWhichOnlyTheHashIsStored(LinkPurpose.ANSWER, secret());
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

    checks.isUnknown("/answer/" + invitation.text(), NO);
  }

  @Test
  void itEndsThirtyDaysAfterTheSlot() throws Exception {
    care.later(Duration.ofDays(36));
    assertThat(browser.open(link).getStatus()).isEqualTo(200);
    care.later(Duration.ofDays(2));
    checks.isUnknown(link, NO);
  }

  @Test
  void itEndsWithTheMembership() throws Exception {
    care.as(home.parent(), () -> household.removeMember(inge));

    checks.isUnknown(link, NO);
  }

  @Test
  void thePageIsNeitherKeptNorFramedNorFoundAndTellsNobodyWhereItIs() throws Exception {
    for (var page : List.of(browser.open(link), browser.send(link), browser.open("/answer/x"))) {
      LinkChecks.isNeitherKeptNorFramedNorFoundAndRunsNothing(page);
    }
  }

  @Test
  void itOpensNoSession() throws Exception {
    var result = browser.http().perform(get(link)).andReturn();

    assertThat(result.getRequest().getSession(false)).isNull();
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
