package app.breather.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who switches the access log on gets no secrets in it. */
@IntegrationTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"server.tomcat.accesslog.enabled=true", "server.tomcat.accesslog.buffered=false"})
class AccessLogIT {

  private static final String SECRET = "ThisIsASecretThatNobodyMayReadInAnyLogFile1";

  @TempDir static Path folder;

  @DynamicPropertySource
  static void whereItIs(DynamicPropertyRegistry properties) {
    properties.add("server.tomcat.accesslog.directory", folder::toString);
  }

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {"answer/", "answer/x/", "invitation/", "reset/", "unsubscribe/", "offer/"})
  void itHasNoSecret(String path) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var address = URI.create("http://localhost:" + port + "/" + path + SECRET);
      http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }

    await().until(() -> !log().isEmpty());
    assertThat(log()).doesNotContain(SECRET);
  }

  private static String log() {
    try (var files = Files.list(folder)) {
      return files.map(AccessLogIT::text).collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
