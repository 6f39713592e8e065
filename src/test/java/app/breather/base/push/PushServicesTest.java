package app.breather.base.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.links.PublicAddress;
import app.breather.base.time.TestClock;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What goes to push services, read as a browser reads it, and what their answers mean. */
@IntegrationTest
class PushServicesTest {

  private static final Instant NOON = Instant.parse("2027-03-04T11:00:00Z");

  @Autowired private PushServices services;
  @Autowired private FakePushService fake;
  @Autowired private ServerKey key;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private PublicAddress address;
  @Autowired private JsonMapper json;
  @Autowired private TestClock clock;
  private final TestBrowser browser = new TestBrowser();

  @Test
  void whatIsSentIsReadByThatBrowserAlone() {
    assertThat(send("Grüße an Oma 🎈")).isEqualTo(new PushResult.Taken());

    var request = fake.deliveredTo(browser).getFirst();
    assertThat(browser.read(request.body())).isEqualTo("Grüße an Oma 🎈");
    assertThat(new String(request.body(), StandardCharsets.UTF_8)).doesNotContain("Oma");
    assertThatThrownBy(() -> new TestBrowser().read(request.body()))
        .hasRootCauseInstanceOf(javax.crypto.AEADBadTagException.class);
  }

  @Test
  void theSameWordsAreEncryptedDifferentlyEachTime() {
    send("Hello");
    send("Hello");
    var bodies = fake.deliveredTo(browser).stream().map(FakePushService.Delivered::body).toList();
    assertThat(bodies.getFirst()).isNotEqualTo(bodies.getLast());
  }

  @Test
  void aServiceIsToldHowLongHowUrgentAndWhatItReplaces() {
    send("Hello");
    var request = fake.deliveredTo(browser).getFirst();
    assertThat(request.header("Ttl")).isEqualTo("3600");
    assertThat(request.header("Urgency")).isEqualTo("high");
    assertThat(request.header("Topic")).isEqualTo("news");
    assertThat(request.header("Content-encoding")).isEqualTo("aes128gcm");
  }

  @Test
  void theInstallationSignsForThatServiceAndForHalfADay() throws Exception {
    clock.stopAt(NOON);
    send("Hello");
    var authorization = fake.deliveredTo(browser).getFirst().header("Authorization");
    assertThat(authorization).startsWith("vapid t=").endsWith(", k=" + key.forBrowsers());
    var parts = authorization.replaceAll("^vapid t=|, k=.*$", "").split("\\.");

    var claims = json.readTree(bytes(parts[1]));
    assertThat(claims.get("aud").asString()).isEqualTo(fake.origin());
    assertThat(claims.get("exp").asLong())
        .isEqualTo(NOON.plus(Duration.ofHours(12)).getEpochSecond());
    assertThat(claims.get("sub").asString()).matches("(mailto|https):.+");
    assertThat(json.readTree(bytes(parts[0])).get("alg").asString()).isEqualTo("ES256");
    var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(TestBrowser.publicKey(bytes(key.forBrowsers())));
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(signature.verify(bytes(parts[2]))).isTrue();
  }

  @Test
  void ofNodesThatStartAtOnceOneMakesTheKeyAndItStays() {
    var kept = jdbc.queryForMap("select * from push_key");
    jdbc.update("delete from push_key");
    try {
      var nodes =
          IntStream.range(0, 8)
              .mapToObj(_ -> CompletableFuture.supplyAsync(() -> node().forBrowsers()))
              .toList();
      assertThat(nodes).extracting(CompletableFuture::join).containsOnly(node().forBrowsers());
      assertThat(node().forBrowsers()).isNotEqualTo(key.forBrowsers());
    } finally {
      jdbc.update("delete from push_key");
      jdbc.update(
          "insert into push_key (public_key, private_key, made_at) values (?, ?, ?)",
          kept.get("public_key"),
          kept.get("private_key"),
          kept.get("made_at"));
    }
    assertThat(node().forBrowsers()).isEqualTo(key.forBrowsers());
  }

  private ServerKey node() {
    return new ServerKey(JdbcClient.create(jdbc), address, json, clock);
  }

  @ParameterizedTest
  @CsvSource({"404", "410"})
  void whatIsGoneIsGone(int status) {
    fake.answerNext(browser, status, "");
    assertThat(send("Hello")).isEqualTo(new PushResult.Gone());
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403", "413", "302"})
  void whatIsRefusedIsNotTriedElsewhere(int status) {
    fake.answerNext(browser, status, "");
    assertThat(send("Hello")).isEqualTo(new PushResult.Refused("status " + status));
    assertThat(fake.wasLedElsewhere()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "429, 120, 120",
    "503, '', 0",
    "500, soon, 0",
    "503, 'Thu, 4 Mar 2027 11:30:00 GMT', 1800",
    "503, 'Thu, 4 Mar 2027 10:30:00 GMT', 0",
    "429, 999999999, 86400"
  })
  void whoAsksToWaitIsWaitedForButNotForever(int status, String retryAfter, int seconds) {
    clock.stopAt(NOON);
    fake.answerNext(browser, status, retryAfter);
    assertThat(send("Hello")).isEqualTo(new PushResult.Later(Duration.ofSeconds(seconds)));
  }

  @Test
  void whatDoesNotAnswerOrIsNotPublicWaits() {
    for (var endpoint : List.of("https://no-such-host.invalid/x", "https://127.0.0.1/x")) {
      assertThat(services.send(browser.subscribedAt(endpoint), note("Hello")))
          .isEqualTo(new PushResult.Later(Duration.ZERO));
    }
  }

  @ParameterizedTest
  @CsvSource({"'', secret", "'BAAA', secret", "key, ''", "key, 'AAAA'", "'no base64!', secret"})
  void whatNoBrowserSaysIsNoSubscription(String key, String secret) {
    var given = key.equals("key") ? browser.key() : key;
    var kept = secret.equals("secret") ? browser.secret() : secret;
    assertThat(PushSubscription.parse(fake.endpoint(browser), given, kept)).isEmpty();
  }

  @Test
  void aPointBesideTheCurveIsNoKey() {
    var point = bytes(browser.key());
    point[64] ^= 1;
    var beside = Base64.getUrlEncoder().withoutPadding().encodeToString(point);
    assertThat(PushSubscription.parse(fake.endpoint(browser), beside, browser.secret())).isEmpty();
  }

  private PushResult send(String words) {
    return services.send(browser.subscribedAt(fake.endpoint(browser)), note(words));
  }

  private static PushNote note(String words) {
    return new PushNote(words.getBytes(StandardCharsets.UTF_8), "news", Duration.ofHours(1), true);
  }

  private static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
