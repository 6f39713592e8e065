package app.breather.base.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.fetch.Fetched.Failed;
import app.breather.base.fetch.Fetched.News;
import app.breather.base.fetch.Fetched.NoNews;
import app.breather.base.fetch.Fetched.Reason;
import app.breather.base.fetch.Fetched.Stamp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where fetching reaches, and where not: by name, by redirect, by a name that changes. */
@Timeout(30)
class FetchingTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);

  @RegisterExtension private final FarServer server = new FarServer();
  private final NearbyRules rules = new NearbyRules();
  private final Fetching fetching = new Fetching(rules, NOON);

  @AfterEach
  void stop() throws IOException {
    fetching.stop();
  }

  @Test
  void whatIsThereIsRead() {
    server.at("/a", 200, "hello");
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(new News<>("hello", Stamp.NONE));
  }

  @Test
  void whereThereIsNoNewsNothingIsRead() {
    server.at(
        "/a",
        exchange -> {
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          exchange.getResponseHeaders().add("Last-Modified", "Mon, 01 Mar 2027 11:00:00 GMT");
          FarServer.send(exchange, known ? 304 : 200, new byte[0]);
        });
    var stamp = ((News<String>) fetch("127.0.0.1", "/a")).stamp();
    assertThat(stamp).isEqualTo(new Stamp("\"1\"", "Mon, 01 Mar 2027 11:00:00 GMT"));
    assertThat(fetching.fetch(address("127.0.0.1", "/a"), stamp, FetchingTest::text))
        .isEqualTo(new NoNews<>());
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost.example", "127.0.0.2", "[::1]", "0.0.0.0", "10.1.2.3"})
  void whatIsNotOutInTheWorldIsNotCalled(String host) {
    rules.name("localhost.example", List.of("127.0.0.2"));
    server.at("/a", 200, "secret");
    assertThat(fetch(host, "/a")).isEqualTo(failed(Reason.NOT_PUBLIC));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aNameWithOneAddressWithinIsNotCalledAtTheOther() {
    rules.name("both.example", List.of("127.0.0.1", "127.0.0.2"));
    server.at("/a", 200, "secret");
    assertThat(fetch("both.example", "/a")).isEqualTo(failed(Reason.NOT_PUBLIC));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aNameIsLookedUpOnceSoThatItCannotLeadElsewhereMeanwhile() {
    rules.name("rebinding.example", List.of("127.0.0.1"), List.of("127.0.0.2"));
    server.at("/a", 200, "hello");
    assertThat(fetch("rebinding.example", "/a")).isInstanceOf(News.class);
    assertThat(rules.asked()).containsExactly("rebinding.example");
  }

  @Test
  void eachRedirectIsJudgedAnewEvenToTheSameName() {
    rules.name("rebinding.example", List.of("127.0.0.1"), List.of("127.0.0.2"));
    server.redirect("/a", "/b");
    server.at("/b", 200, "secret");
    assertThat(fetch("rebinding.example", "/a")).isEqualTo(failed(Reason.NOT_PUBLIC));
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.2:%d/b", "http://[::1]:%d/b", "http://127.0.0.1:81/b"})
  void aRedirectLeadsNowhereWithin(String location) {
    server.redirect("/a", location.replace("%d", "" + server.port()));
    server.at("/b", 200, "secret");
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(failed(Reason.NOT_PUBLIC));
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "", "http://u:p@127.0.0.1/b"})
  void aRedirectToWhatIsNoWebIsNotFollowed(String location) {
    server.redirect("/a", location.isEmpty() ? "http:" : location);
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(failed(Reason.UNUSABLE));
  }

  @Test
  void aRedirectIsFollowed() {
    server.redirect("/a", "b");
    server.at("/b", 200, "hello");
    assertThat(fetch("127.0.0.1", "/a")).isInstanceOf(News.class);
  }

  @Test
  void redirectsInACircleEnd() {
    server.redirect("/a", "/a");
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(failed(Reason.UNUSABLE));
    assertThat(server.asked()).hasSize(6);
  }

  @Test
  void whatIsTooLargeIsNotReadToItsEnd() {
    server.at(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (; ; ) {
            exchange.getResponseBody().write(new byte[10_000]);
          }
        });
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(failed(Reason.TOO_LARGE));
  }

  @Test
  void whatUnpacksToTooMuchIsNotUnpackedToItsEnd() throws IOException {
    var bomb = zipped(new byte[50_000_000]);
    assertThat(bomb).hasSizeLessThan(60_000);
    server.at("/a", exchange -> zipped(exchange, bomb));
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(failed(Reason.TOO_LARGE));
  }

  @Test
  void whatIsPackedIsUnpacked() throws IOException {
    var packed = zipped("hello".getBytes(StandardCharsets.UTF_8));
    server.at("/a", exchange -> zipped(exchange, packed));
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(new News<>("hello", Stamp.NONE));
  }

  @Test
  void whatIsPackedTwiceIsLeftAlone() {
    server.at(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip, gzip");
          FarServer.send(exchange, 200, new byte[10]);
        });
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(failed(Reason.UNUSABLE));
  }

  @Test
  void whoDripsIsHungUpOn() {
    rules.patience(Duration.ofMillis(500));
    server.at(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
          }
        });
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(failed(Reason.TOO_SLOW));
  }

  @ParameterizedTest
  @CsvSource({
    "401,FORBIDDEN",
    "403,FORBIDDEN",
    "404,GONE",
    "410,GONE",
    "500,UNUSABLE",
    "204,UNUSABLE"
  })
  void whyThereIsNothingIsTold(int status, Reason reason) {
    server.at("/a", exchange -> exchange.sendResponseHeaders(status, -1));
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(failed(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "120,PT2M",
    "999999999,PT24H",
    "'Mon, 01 Mar 2027 12:30:00 GMT',PT30M",
    "'Mon, 01 Mar 2027 11:30:00 GMT',PT0S",
    "soon,PT0S"
  })
  void whoAsksToBeLeftAloneSaysForHowLong(String said, Duration pause) {
    server.at(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", said);
          exchange.sendResponseHeaders(429, -1);
        });
    assertThat(fetch("127.0.0.1", "/a")).isEqualTo(new Failed<>(Reason.BUSY, pause));
  }

  @Test
  void whereNobodyAnswersIsUnreachable() {
    assertThat(fetch("no-such-host.invalid", "/a")).isEqualTo(failed(Reason.UNREACHABLE));
  }

  private Fetched<String> fetch(String host, String path) {
    return fetching.fetch(address(host, path), Stamp.NONE, FetchingTest::text);
  }

  private WebAddress address(String host, String path) {
    return WebAddress.parse(server.address(host, path)).orElseThrow();
  }

  private static String text(java.io.InputStream content) throws IOException {
    return new String(content.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Failed<String> failed(Reason reason) {
    return new Failed<>(reason, Duration.ZERO);
  }

  private static void zipped(com.sun.net.httpserver.HttpExchange exchange, byte[] body) {
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    FarServer.send(exchange, 200, body);
  }

  private static byte[] zipped(byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }
}
