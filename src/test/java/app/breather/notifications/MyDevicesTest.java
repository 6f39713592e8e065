package app.breather.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.push.FakePushService;
import app.breather.base.push.TestBrowser;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Household;
import app.breather.family.Profiles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** In which browsers pushes are switched on, whose they are, and how they end. */
@IntegrationTest
class MyDevicesTest {

  private static final String ANDROID =
      "Mozilla/5.0 (Linux; Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0";

  @Autowired private FamilyFixture families;
  @Autowired private MyDevices devices;
  @Autowired private Profiles profiles;
  @Autowired private Household household;
  @Autowired private FakePushService service;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private WebApplicationContext application;
  private MockMvc http;
  private Home home;
  private Actor.Person alex;
  private Actor.Person inge;
  private final TestBrowser phone = new TestBrowser();

  @BeforeEach
  void aFamily() {
    http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    clock.stopAt(Instant.parse("2027-03-04T11:00:00Z"));
    home = families.aFamily();
    alex = home.parent();
    inge = families.aMember(home.family(), "Oma Inge", Role.CAREGIVER);
  }

  @Test
  void aBrowserIsListedByTheNameItsOwnerKnows() {
    switchOn(alex, phone);
    assertThat(all(alex))
        .extracting(DeviceCard::name, DeviceCard::since)
        .containsExactly(tuple("Firefox · Android", clock.instant()));
    assertThat(all(inge)).isEmpty();
  }

  @Test
  void switchingOnTwiceIsSwitchingOnOnceAlsoAtTheSameMoment() {
    var tries =
        IntStream.range(0, 8)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> switchOn(alex, phone).device()))
            .toList();
    assertThat(tries.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(all(alex)).hasSize(1);
  }

  @Test
  void aBrowserBelongsToWhoeverSwitchedItOnLast() {
    switchOn(alex, phone);
    switchOn(inge, phone);
    assertThat(all(alex)).isEmpty();
    assertThat(all(inge)).hasSize(1);
  }

  @Test
  void oneBrowserMayServeTwoFamilies() {
    var other = families.aFamily();
    switchOn(alex, phone);
    switchOn(other.parent(), phone);
    assertThat(all(alex)).hasSize(1);
    assertThat(all(other.parent())).hasSize(1);
  }

  @Test
  void ofElevenTheOldestGoes() {
    var first = switchOn(alex, phone).device();
    for (int i = 0; i < PushDevices.MOST; i++) {
      clock.advance(Duration.ofMinutes(1));
      switchOn(alex, new TestBrowser());
    }
    assertThat(all(alex)).hasSize(PushDevices.MOST).noneMatch(card -> card.id().equals(first));
  }

  @Test
  void howeverManyAreAddedAtOnceNoMoreThanTenStay() {
    IntStream.range(0, 15)
        .mapToObj(_ -> CompletableFuture.runAsync(() -> switchOn(alex, new TestBrowser())))
        .toList()
        .forEach(CompletableFuture::join);
    assertThat(all(alex)).hasSize(PushDevices.MOST);
  }

  @Test
  void nobodyRemovesOrTestsAnotherOnes() {
    var device = switchOn(alex, phone).device();
    remove(inge, device);
    remove(families.aFamily().parent(), device);
    assertThat(all(alex)).hasSize(1);
    assertThat(families.as(inge, () -> devices.test(device))).isEmpty();
    assertThat(service.deliveredTo(phone)).isEmpty();

    remove(alex, device);
    assertThat(all(alex)).isEmpty();
  }

  @Test
  void noOtherFamilySeesARow() {
    switchOn(alex, phone);
    assertThat(rows(home.family())).isEqualTo(1);
    assertThat(rows(families.aFamily().family())).isZero();
    assertThat(jdbc.queryForObject("select count(*) from push_device", Integer.class)).isZero();
  }

  private Integer rows(FamilyId family) {
    return families.as(
        new Actor.System(family),
        () ->
            transaction.execute(
                _ -> jdbc.queryForObject("select count(*) from push_device", Integer.class)));
  }

  @Test
  void aServiceInsideOurOwnNetworkIsRefused() {
    Stream.of("https://192.168.1.1/push", "https://localhost/push", "http://8.8.8.8/push")
        .map(phone::subscribedAt)
        .forEach(
            subscription ->
                assertThat(families.as(alex, () -> devices.switchOn(subscription, ANDROID)))
                    .isEqualTo(new SwitchOnResult.NotReachable()));
    assertThat(all(alex)).isEmpty();
  }

  @Test
  void aTestArrivesOnThatDevice() {
    var device = switchOn(alex, phone).device();
    assertThat(test(device)).contains(TestPush.SENT);
    assertThat(phone.read(service.deliveredTo(phone).getFirst().body()))
        .contains("It works", "notifications?family=" + home.family());
  }

  @Test
  void whatBecomesOfATestIsSaid() {
    var device = switchOn(alex, phone).device();
    service.answerNext(phone, 500, "");
    assertThat(test(device)).contains(TestPush.NOT_SENT);
    service.answerNext(phone, 404, "");
    assertThat(test(device)).contains(TestPush.GONE);
    assertThat(all(alex)).isEmpty();
  }

  @Test
  void testsAreNotToBeUsedToBotherSomebody() {
    var device = switchOn(alex, phone).device();
    IntStream.range(0, 5).forEach(_ -> test(device));
    assertThat(test(device)).contains(TestPush.TOO_OFTEN);
    assertThat(service.deliveredTo(phone)).hasSize(5);
  }

  @Test
  void signingOutEverywhereEndsItInEachFamily() {
    switchOn(alex, phone);
    families.as(
        alex,
        () -> {
          profiles.signOutEverywhere();
          return alex;
        });
    due.run(home.family());
    assertThat(all(alex)).isEmpty();
  }

  @Test
  void whoLeavesIsForgotten() {
    switchOn(inge, phone);
    families.as(alex, () -> household.removeMember(inge.member()));
    due.run(home.family());
    assertThat(rows(home.family())).isZero();
  }

  @Test
  void aBrowserSaysItsNewAddressWithoutAPageOpen() throws Exception {
    var renewal = switchOn(alex, phone).renewal();
    var renewed = new TestBrowser();
    renew(renewal, renewed, service.endpoint(renewed)).andExpect(status().isNoContent());

    assertThat(at(alex, service.endpoint(phone))).isEmpty();
    assertThat(at(alex, service.endpoint(renewed))).isPresent();
  }

  @Test
  void aSecretThatIsUnknownOrOverMovesNothing() throws Exception {
    var first = switchOn(alex, phone);
    var renewal = switchOn(alex, phone).renewal();
    var other = new TestBrowser();
    for (var path : List.of(first.renewal(), "push/renew/" + "A".repeat(43), "push/renew/x")) {
      renew(path, other, service.endpoint(other)).andExpect(status().isNotFound());
    }
    renew(renewal, other, "https://127.0.0.1/x").andExpect(status().isNotFound());
    remove(alex, first.device());
    renew(renewal, other, service.endpoint(other)).andExpect(status().isNotFound());
    assertThat(all(alex)).isEmpty();
  }

  @Test
  void theWorkerIsForEverybodyUnderAPolicyOfItsOwn() throws Exception {
    http.perform(get("/push-worker.js"))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith("text/javascript"))
        .andExpect(
            header().string("Content-Security-Policy", "default-src 'none'; connect-src 'self'"))
        .andExpect(header().string("Cache-Control", Matchers.containsString("no-cache")))
        .andExpect(cookie().doesNotExist("JSESSIONID"))
        .andExpect(content().string(Matchers.not(Matchers.containsString("'fetch'"))));
  }

  private ResultActions renew(String path, TestBrowser to, String endpoint) throws Exception {
    return http.perform(
        post("/" + path)
            .param("endpoint", endpoint)
            .param("key", to.key())
            .param("secret", to.secret()));
  }

  private SwitchOnResult.On switchOn(Actor.Person person, TestBrowser browser) {
    var subscription = browser.subscribedAt(service.endpoint(browser));
    return (SwitchOnResult.On) families.as(person, () -> devices.switchOn(subscription, ANDROID));
  }

  private List<DeviceCard> all(Actor.Person person) {
    return families.as(person, devices::all);
  }

  private Optional<DeviceId> at(Actor.Person person, String endpoint) {
    return families.as(person, () -> devices.at(endpoint));
  }

  private Optional<TestPush> test(DeviceId device) {
    return families.as(alex, () -> devices.test(device));
  }

  private void remove(Actor.Person person, DeviceId device) {
    families.as(
        person,
        () -> {
          devices.remove(device);
          return device;
        });
  }
}
