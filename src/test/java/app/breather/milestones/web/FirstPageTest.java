package app.breather.milestones.web;

import static app.breather.milestones.MilestoneFixture.THEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.breather.IntegrationTest;
import app.breather.base.media.Hostile;
import app.breather.base.web.Computer;
import app.breather.care.CareFixture;
import app.breather.milestones.MilestoneCard;
import app.breather.milestones.MilestoneFixture;
import app.breather.milestones.MilestoneFixture.Situation;
import app.breather.milestones.MilestoneId;
import app.breather.milestones.MilestoneKind;
import app.breather.milestones.Milestones;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whoever has the child records a first by link, in plain HTML. */
@IntegrationTest
class FirstPageTest {

  private static final RequestPostProcessor FROM_HERE = Computer.named("FirstPageTest");

  @Autowired private MilestoneFixture firsts;
  @Autowired private CareFixture care;
  @Autowired private Milestones milestones;
  @Autowired private WebApplicationContext context;
  private MockMvc browser;
  private Situation now;
  private String link = "";

  @BeforeEach
  void ingeHasMia() {
    browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    now = firsts.ingeHasMia();
    link = "/first/" + care.aSecretOfCare(now.home(), now.care(), now.inge().member());
  }

  private MockHttpServletResponse open(String address) throws Exception {
    return browser
        .perform(get(address).locale(Locale.UK).with(FROM_HERE))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse send(Map<String, String> form, byte[] shot) throws Exception {
    var request = multipart(link).part(new MockPart("shot", "shot.bin", shot));
    form.forEach(request::param);
    return browser.perform(request.locale(Locale.UK).with(FROM_HERE)).andReturn().getResponse();
  }

  private List<MilestoneCard> recorded() {
    return firsts.as(now.inge(), milestones::recordedByMe);
  }

  @Test
  void thePageAsksAndRemindsAndNeedsNoScript() throws Exception {
    firsts.wants(now, now.sam(), MilestoneKind.values());
    firsts.wants(now, now.alex(), MilestoneKind.STEPS);
    var page = open(link);
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString())
        .contains("Did Mia do something for the first time?", "multipart/form-data")
        .contains("Alex would like to see these with their own eyes")
        .doesNotContain("<script", "Sam would like", "First steps, ");
    assertThat(page.getHeader("Content-Security-Policy")).doesNotContain("script");
    assertThat(page.getContentAsByteArray()).hasSizeLessThan(30_000);
  }

  @Test
  void whatIsSentIsRecordedWithItsPicture() throws Exception {
    var page = send(Map.of("kind", "STEPS", "at", "10:40", "note", "Let go"), Hostile.jpeg());
    assertThat(page.getContentAsString())
        .contains("Recorded. Alex and Sam keep this sealed", "What you recorded", "with a picture");
    var card = recorded().getFirst();
    assertThat(card.content().note()).isEqualTo("Let go");
    // in Berlin
    assertThat(card.content().happenedAt()).isEqualTo(THEN.plus(Duration.ofMinutes(-20)));
    assertThat(card.shot().orElseThrow().film()).isFalse();
  }

  @Test
  void aVideoToo() throws Exception {
    send(Map.of("kind", "WORD"), Hostile.film("qt  "));
    assertThat(recorded().getFirst().shot().orElseThrow().film()).isTrue();
    assertThat(recorded().getFirst().content().happenedAt()).isEqualTo(THEN);
  }

  @Test
  void aFormThatIsSentTwiceRecordsOnce() throws Exception {
    var form = Map.of("id", MilestoneId.create().toString(), "kind", "STEPS");
    send(form, Hostile.jpeg());
    send(form, Hostile.jpeg());
    assertThat(recorded()).hasSize(1);
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedIsStillThere() throws Exception {
    var page = send(Map.of("kind", "OTHER", "note", "Look at <her>!"), Hostile.jpeg());
    assertThat(page.getContentAsString())
        .contains("Please say what it was.", "Please choose your photo or video again too.")
        .contains("Look at &lt;her&gt;!");
    assertThat(recorded()).isEmpty();
  }

  @Test
  void aHostileFileIsRefusedInASentence() throws Exception {
    assertThat(send(Map.of("kind", "STEPS"), Hostile.svg()).getContentAsString())
        .contains("That is neither a photo");
    assertThat(recorded()).isEmpty();
  }

  @Test
  void nothingIsRecordedUntilSomebodyChoseWhatItWas() throws Exception {
    var page = send(Map.of("kind", "", "note", "Let go"), Hostile.jpeg());
    assertThat(page.getContentAsString())
        .contains("Please choose what it was.", "Let go", "choose your photo or video again");
    assertThat(recorded()).isEmpty();
  }

  @Test
  void whatNoFormOfOursSendsRecordsNothing() throws Exception {
    for (var form :
        List.of(
            Map.of("kind", "ANYTHING"),
            Map.of("kind", "STEPS", "at", "25:99"),
            Map.<String, String>of())) {
      assertThat(send(form, new byte[0]).getStatus()).isEqualTo(200);
    }
    assertThat(recorded()).isEmpty();
    assertThat(
            browser
                .perform(post(link).with(FROM_HERE).content("x").contentType("text/plain"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(415);
  }

  @Test
  void whatWasRecordedCanBeTakenBack() throws Exception {
    send(Map.of("kind", "STEPS"), new byte[0]);
    var id = recorded().getFirst().id().toString();
    var answer =
        browser
            .perform(
                post(link)
                    .with(FROM_HERE)
                    .contentType("application/x-www-form-urlencoded")
                    .param("takeBack", id))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(recorded()).isEmpty();
  }

  @Test
  void outsideTheirTimeThePageSaysWhen() throws Exception {
    firsts.at(CareFixture.START.minus(Duration.ofHours(3)));
    assertThat(open(link).getContentAsString())
        .contains("You can record a first here from")
        .doesNotContain("<textarea");
    firsts.at(CareFixture.START.plus(Duration.ofHours(8)));
    assertThat(open(link).getContentAsString())
        .contains("The time to record a first here is over.");
    send(Map.of("kind", "STEPS"), new byte[0]);
    assertThat(recorded()).isEmpty();
  }

  @Test
  void aLinkThatDoesNotWorkKeepsNoFile() throws Exception {
    var unknown = "/first/" + "A".repeat(43);
    assertThat(open(unknown).getStatus()).isEqualTo(404);
    var request = multipart(unknown).part(new MockPart("shot", "shot.bin", Hostile.jpeg()));
    assertThat(browser.perform(request.with(FROM_HERE)).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void toOpenItFiftyTimesChangesNothing() throws Exception {
    var before = open(link).getContentAsString().replaceAll("name=\"id\" value=\"[^\"]+\"", "");
    for (int each = 0; each < 50; each++) {
      open(link);
    }
    assertThat(open(link).getContentAsString().replaceAll("name=\"id\" value=\"[^\"]+\"", ""))
        .isEqualTo(before);
  }

  @Test
  void inTheAppATimeOfCareLeadsToItsPage() throws Exception {
    var answer = open("/first/" + now.care());
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeader("Location")).isEqualTo("/milestones/record/" + now.care());
  }
}
