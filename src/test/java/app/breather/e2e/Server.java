package app.breather.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** Breather as people run it: the packaged jar, a process of its own, data in a new folder. */
final class Server implements BeforeAllCallback, AfterAllCallback {

  private static final Path JAR = Path.of("target", "breather.jar");
  private static final Path LOG = Path.of("target", "e2e", "server.log");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port = anyPort();
  private Path data;
  private Process process;

  String address() {
    return "http://localhost:" + port + "/";
  }

  /** As when the power fails: neither the application nor its PostgreSQL can finish anything. */
  void crashAndStartAgain() {
    database().destroyForcibly();
    process.destroyForcibly().onExit().join();
    start();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Files.createDirectories(LOG.getParent());
    Files.deleteIfExists(LOG);
    data = Files.createTempDirectory("breather");
    start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      database().destroyForcibly();
      process.destroyForcibly().onExit().join();
    }
    FileSystemUtils.deleteRecursively(data);
  }

  private void start() {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--breather.data=" + data)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(this::isUp);
  }

  private boolean isUp() throws InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("Breather has ended; " + LOG + " says why");
    }
    var health = HttpRequest.newBuilder(URI.create(address() + "actuator/health")).build();
    try {
      var answer = http.send(health, BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().contains("\"status\":\"UP\"");
    } catch (IOException _) {
      return false;
    }
  }

  private ProcessHandle database() {
    try {
      var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
      return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int anyPort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
