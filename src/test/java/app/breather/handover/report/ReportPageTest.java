package app.breather.handover.report;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.breather.IntegrationTest;
import app.breather.base.media.Hostile;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.base.web.Computer;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.family.FamilyFixture.Home;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** By the link to her time of care Oma Inge tells how Mia is, on a Monday at eleven. */
@IntegrationTest
class ReportPageTest {

  @Autowired private CareFixture care;
  @Autowired private Homecoming homecoming;
  @Autowired private TestClock clock;
  @Autowired private WebApplicationContext application;
  private MockMvc http;
  private Home home;
  private String link;

  @BeforeEach
  void care() {
    http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    home = care.aFamily();
    Actor.Person inge = care.aCaregiver(home, "Oma Inge");
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    link = "/report/" + care.aSecretOfCare(home, CareOccasionId.of(slot), inge.member());
    clock.stopAt(hours(1, 2).from());
  }

  @Test
  void sheTellsOfAFeedAndReadsItThere() throws Exception {
    var page = open("");
    assertThat(page.select("h1").text()).isEqualTo("How is Mia?");
    assertThat(page.select(".tiles a").eachText())
        .containsExactly("Fed", "Slept", "Nappy", "Mood", "Medicine", "Note, photo");

    var form = fields(open("?what=fed"));
    assertThat(form).containsEntry("at", "11:00");
    form.put("choice", "MILK");
    form.put("amount", "120");
    form.put("note", "All of it!");
    var answer = send(form);
    assertThat(answer.getHeader("Location")).endsWith("?said=told");
    var then = open("?said=told");
    assertThat(then.select(".note").text()).isEqualTo("Told. Thank you!");
    assertThat(then.select(".lines").text()).contains("11:00 Drank 120 ml of milk", "All of it!");
    assertThat(told()).hasSize(1);

    send(form);
    assertThat(told()).as("the same form, sent again").hasSize(1);
  }

  @Test
  void aSleepBeganAndEnded() throws Exception {
    var form = fields(open("?what=slept"));
    form.put("at", "10:10");
    form.put("until", "10:50");
    send(form);
    assertThat(open("").select(".lines").text()).contains("10:10 Slept 10:10–10:50, 40 min");
  }

  @Test
  void aSecondDoseIsQuestionedAndStoredWhenConfirmed() throws Exception {
    var first = fields(open("?what=medicine"));
    first.putAll(Map.of("name", "Ibuprofen", "dose", "5 ml", "interval", "6"));
    send(first);
    clock.advance(Duration.ofHours(1));
    var second = fields(open("?what=medicine"));
    second.put("name", "Ibuprofen");
    var question = Jsoup.parse(send(second).getContentAsString().replace("\u2060", ""));
    assertThat(question.select(".warning").text())
        .contains("Ibuprofen was given at 11:00 by you", "no sooner than 6 hours later, at 17:00");
    assertThat(told()).hasSize(1);
    assertThat(question.select("button.primary").text()).isEqualTo("Save it all the same");
    send(fields(question));
    assertThat(told()).hasSize(2);
  }

  @Test
  void whatIsWrongIsSaidAboveTheFormAsItWasSent() throws Exception {
    var form = fields(open("?what=fed"));
    form.put("choice", "MILK");
    for (var amount : List.of("-5", "0", "1001", "much")) {
      form.put("amount", amount);
      var again = Jsoup.parse(send(form).getContentAsString());
      assertThat(again.select(".note").text()).as(amount).startsWith("Please give an amount");
      assertThat(again.select("input[name=amount]").val()).isEqualTo(amount);
    }
    form.put("amount", "");
    form.put("at", "nine");
    assertThat(Jsoup.parse(send(form).getContentAsString()).select(".note").text())
        .startsWith("Please give a time");
    form.put("at", "7:30");
    assertThat(Jsoup.parse(send(form).getContentAsString()).select(".note").text())
        .startsWith("That is not in the time you had together");
    form.put("what", "nonsense");
    assertThat(send(form).getStatus()).isEqualTo(200);
    assertThat(told()).isEmpty();
  }

  @Test
  void itIsCorrectedAndRemoved() throws Exception {
    var form = fields(open("?what=mood"));
    form.put("choice", "UPSET");
    send(form);
    var way = open("").selectFirst(".lines details a").attr("href");
    var correction = fields(open(way));
    assertThat(correction).containsEntry("choice", "UPSET");
    correction.put("choice", "CALM");
    send(correction);
    var page = open("");
    assertThat(page.select(".lines .struck").text()).isEqualTo("Upset");
    assertThat(page.select(".lines").text()).contains("Calm and content", "corrected");
    request(post(link).param("remove", page.selectFirst("button[name=remove]").val()));
    assertThat(told()).isEmpty();
  }

  @Test
  void aPhotoGoesWithAnythingAndIsReplacedAndRemoved() throws Exception {
    assertThat(open("?what=mood").select("form:has(input[type=file])").attr("enctype"))
        .isEqualTo("multipart/form-data");
    var form = fields(open("?what=mood"));
    form.put("choice", "HAPPY");
    assertThat(send(form, Hostile.jpeg()).getHeader("Location")).endsWith("?said=told");
    assertThat(open("").select(".lines").text()).contains("In high spirits", "with a photo");
    var first = told().getFirst().picture();
    assertThat(first).isPresent();

    var correction = fields(correcting());
    send(correction);
    assertThat(told().getFirst().picture()).as("nothing was said of it").isEqualTo(first);
    send(fields(correcting()), Hostile.picture("png", 40, 30));
    assertThat(told().getFirst().picture()).isPresent().isNotEqualTo(first);
    var last = fields(correcting());
    last.put("without", "on");
    send(last);
    assertThat(told().getFirst().picture()).isEmpty();
    assertThat(correcting().select("input[name=without]")).isEmpty();
    assertThat(open("").select(".lines").text()).doesNotContain("with a photo");
  }

  @Test
  void aPhotoAloneIsToldAndSentTwiceItIsToldOnce() throws Exception {
    var form = fields(open("?what=note"));
    var nothing = Jsoup.parse(send(form, new byte[0]).getContentAsString());
    assertThat(nothing.select(".note").text())
        .isEqualTo("Please write a word or two, or add a photo.");
    send(form, Hostile.jpeg());
    send(form, Hostile.jpeg());
    assertThat(told()).hasSize(1);
    assertThat(open("").select(".lines").text()).contains("A photo");
  }

  @Test
  void whatIsNoPhotoIsRefusedInASentenceAndWhatWasTypedIsStillThere() throws Exception {
    var form = fields(open("?what=note"));
    form.put("note", "Look at <her>!");
    for (var wrong : List.of(Hostile.svg(), Hostile.film("isom"))) {
      var page = Jsoup.parse(send(form, wrong).getContentAsString());
      assertThat(page.select(".note").text()).startsWith("That is no photo that we can keep.");
      assertThat(page.select("textarea").text()).isEqualTo("Look at <her>!");
    }
    var bomb = new ByteArrayOutputStream();
    bomb.writeBytes(Hostile.jpeg());
    bomb.writeBytes(new byte[26 << 20]);
    var large = send(form, bomb.toByteArray());
    assertThat(large.getStatus()).isEqualTo(413);
    assertThat(Jsoup.parse(large.getContentAsString()).select("textarea").text())
        .isEqualTo("Look at <her>!");
    form.put("at", "nine");
    assertThat(Jsoup.parse(send(form, Hostile.jpeg()).getContentAsString()).select(".note").text())
        .endsWith("Please choose your photo again too.");
    assertThat(told()).isEmpty();
  }

  @Test
  void outsideTheTimeNoPhotoIsTaken() throws Exception {
    var form = fields(open("?what=note"));
    clock.stopAt(hours(0, 1).from().minus(Duration.ofHours(3)));
    assertThat(Jsoup.parse(send(form, Hostile.jpeg()).getContentAsString()).select(".note").text())
        .startsWith("It can be told from two hours before");
    assertThat(told()).isEmpty();
  }

  private Document correcting() throws Exception {
    return open(open("").selectFirst(".lines details a").attr("href"));
  }

  @Test
  void outsideTheTimeThePageSaysSoKindly() throws Exception {
    var form = fields(open("?what=nappy"));
    form.put("choice", "WET");
    clock.stopAt(hours(0, 1).from().minus(Duration.ofHours(3)));
    assertThat(open("?what=nappy").text()).contains("From Mon 8 March, 8:00 on you can tell");
    assertThat(Jsoup.parse(send(form).getContentAsString()).select(".note").text())
        .startsWith("It can be told from two hours before");
    assertThat(told()).isEmpty();
    clock.stopAt(hours(4, 5).from().plus(Duration.ofHours(24)));
    assertThat(request(get(link)).getStatus()).as("the link has ended").isEqualTo(404);
  }

  @Test
  void nonsenseIsNoPage() throws Exception {
    assertThat(request(get("/report/nonsense")).getStatus()).isEqualTo(404);
    assertThat(request(post(link).param("id", "x")).getStatus()).isEqualTo(200);
    assertThat(request(post(link).param("remove", "x")).getStatus()).isEqualTo(303);
    assertThat(open("?what=%3Cscript%3E&old=x").select(".tiles a")).hasSize(6);
  }

  private List<ReportEntry> told() {
    return care.as(home.parent(), homecoming::read).entries();
  }

  private Document open(String query) throws Exception {
    return Jsoup.parse(
        request(get(URI.create(link + query)).locale(Locale.UK))
            .getContentAsString()
            .replace("\u2060", ""));
  }

  private static Map<String, String> fields(Document page) {
    var fields = new LinkedHashMap<String, String>();
    var form = page.selectFirst("form:has(input[name=id])");
    for (var input : form.select("input, textarea, select option[selected]")) {
      var radio = input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
      if (input.tagName().equals("option")) {
        fields.put(input.parent().attr("name"), input.val());
      } else if (!radio || input.hasAttr("checked")) {
        fields.put(input.attr("name"), input.val());
      }
    }
    return fields;
  }

  private MockHttpServletResponse send(Map<String, String> fields) throws Exception {
    var request = post(link);
    fields.forEach(request::param);
    return request(request.locale(Locale.UK));
  }

  private MockHttpServletResponse send(Map<String, String> fields, byte[] photo) throws Exception {
    var request = multipart(link).part(new MockPart("photo", "photo.bin", photo));
    fields.forEach(request::param);
    return http.perform(request.locale(Locale.UK).with(Computer.named(link)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse request(MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(request.with(Computer.named(link))).andReturn().getResponse();
  }
}
