package app.breather.handover.baton;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.base.web.Computer;
import app.breather.calendar.wall.Tablet;
import app.breather.calendar.wall.WallBaton;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.care.CareSlotId;
import app.breather.family.FamilyFixture.Home;
import java.time.Duration;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** By the link to her time of care Oma Inge takes Mia, and hands her back. */
@IntegrationTest
class BatonPageTest {

  @Autowired private CareFixture care;
  @Autowired private BatonBoard board;
  @Autowired private BatonTaking taking;
  @Autowired private WallBaton wall;
  @Autowired private Tablet tablet;
  @Autowired private TestClock clock;
  @Autowired private WebApplicationContext application;
  private MockMvc http;
  private Home home;
  private Actor.Person inge;
  private CareSlotId slot;
  private String link;

  @BeforeEach
  void care() {
    http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    link = "/baton/" + care.aSecretOfCare(home, CareOccasionId.of(slot), inge.member());
    clock.stopAt(hours(0, 1).from());
  }

  @Test
  void sheTakesTheChildAndHandsItBack() throws Exception {
    var page = open();
    assertThat(page.select("h1").text()).isEqualTo("Mia is with you.");
    assertThat(page.text()).contains("By plan since 10:00");
    assertThat(buttons(page)).startsWith("I have Mia now");

    press(page, "I have Mia now");
    var then = open();
    assertThat(then.text()).contains("Mia is with you. Since 10:00. Alex takes over at 14:00.");
    assertThat(then.select(".lines").text()).contains("10:00 You have Mia");
    press(then, "Alex has Mia");
    assertThat(open().select("h1").text()).isEqualTo("Mia is with Alex.");
  }

  @Test
  void openingItChangesNothing() throws Exception {
    open();
    open();
    assertThat(care.as(home.parent(), board::read).lines()).isEmpty();
  }

  @Test
  void whoComesSecondReadsWhoHasTheChildAndCanTapAgain() throws Exception {
    var page = open();
    care.as(
        home.parent(),
        () -> taking.take(board.read().places().getFirst().seen(), home.parent().member()));
    var answer = press(page, "I have Mia now");
    assertThat(answer.getStatus()).isEqualTo(200);
    var said = Jsoup.parse(answer.getContentAsString());
    assertThat(said.select(".note").text())
        .startsWith("Alex said so a moment before you, at 10:00.");
    assertThat(press(said, "I have Mia now").getStatus()).isEqualTo(303);
    assertThat(open().select("h1").text()).isEqualTo("Mia is with you.");
  }

  @Test
  void itWasEarlier() throws Exception {
    clock.advance(Duration.ofMinutes(25));
    press(open(), "I have Mia now");
    var tap = open().selectFirst("input[name=tap]").val();
    send("tap", tap, "at", "10:05");
    assertThat(open().select(".lines").text())
        .contains("10:05 You have Mia corrected by you; first said for 10:25");
    var wrong = send("tap", tap, "at", "9 o’clock");
    assertThat(wrong.getStatus()).as("what is no time changes nothing").isEqualTo(303);
    send("tap", tap, "act", "revoke");
    assertThat(open().select(".struck").text()).isEqualTo("You have Mia");
  }

  @Test
  void outsideHerTimeThePageSaysWhen() throws Exception {
    clock.stopAt(hours(0, 1).from().minus(Duration.ofHours(3)));
    assertThat(open().text()).contains("From Mon 8 March, 8:00 on you can say here");
    clock.stopAt(hours(4, 5).from().plus(Duration.ofHours(2)));
    assertThat(open().text()).contains("This time is over");
    send("seen", home.child() + ".0", "who", inge.member().toString());
    assertThat(care.as(home.parent(), board::read).lines()).isEmpty();
  }

  @Test
  void nonsenseIsNoPage() throws Exception {
    assertThat(request(get("/baton/nonsense")).getStatus()).isEqualTo(404);
    assertThat(send("seen", "x", "who", "y").getStatus()).isEqualTo(303);
    assertThat(send("tap", "x", "at", "10:00").getStatus()).isEqualTo(303);
    assertThat(request(post(link)).getStatus()).isEqualTo(400);
  }

  @Test
  void atTheWallItCanBeSaidOnlyWhereParentsAllowIt() throws Exception {
    var address = tablet.addressOf(home.parent());
    assertThat(at(address).select(".taps button")).isEmpty();
    var value = home.child() + ".0~" + inge.member();
    request(post(address).param("baton", value));
    assertThat(care.as(home.parent(), board::read).lines()).isEmpty();

    care.as(
        home.parent(),
        () -> {
          wall.switchOn(true);
          return true;
        });
    assertThat(at(address).select(".taps legend").text()).isEqualTo("Who takes Mia now?");
    assertThat(at(address).select(".taps button").eachAttr("aria-label"))
        .containsExactly("Alex takes Mia", "Oma Inge takes Mia");
    request(post(address).param("baton", value));
    assertThat(at(address).select(".sky h2").text()).isEqualTo("Mia is with Oma Inge.");
    assertThat(at(address).select(".sky").text()).doesNotContain("as planned");
    assertThat(at(address).select(".day .now .words").text()).isEqualTo("Oma Inge");
    var line = care.as(home.parent(), board::read).lines().getFirst();
    assertThat(line.saidBy()).isEmpty();
    request(post(address).param("baton", "nonsense"));
  }

  private Document at(String address) throws Exception {
    return Jsoup.parse(
        request(get(address).locale(Locale.UK)).getContentAsString().replace("\u2060", ""));
  }

  private Document open() throws Exception {
    return at(link);
  }

  private static String buttons(Document page) {
    return page.select(".sky button").text();
  }

  private MockHttpServletResponse press(Document page, String button) throws Exception {
    var form = page.selectFirst(".sky form");
    var who =
        form.select("button").stream()
            .filter(one -> one.text().equals(button))
            .findFirst()
            .orElseThrow()
            .val();
    return send("seen", form.selectFirst("input[name=seen]").val(), "who", who);
  }

  private MockHttpServletResponse send(String... form) throws Exception {
    var request = post(link);
    for (int i = 0; i < form.length; i += 2) {
      request.param(form[i], form[i + 1]);
    }
    return request(request);
  }

  private MockHttpServletResponse request(MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(request.with(Computer.named(link))).andReturn().getResponse();
  }
}
