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
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Breather as people run it: the packaged jar, a process of its own. */
final class Node implements AutoCloseable {

  private static final Path JAR = Path.of("target", "breather.jar");
  private static final Path LOG = Path.of("target", "e2e", "server.log");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port = anyPort();
  private final Map<String, String> settings;
  private Process process;

  /**
   * It answers when this returns.
   *
   * @param settings as README lists them
   */
  Node(Map<String, String> settings) {
    this.settings = Map.copyOf(settings);
    start();
  }

  String address() {
    return "http://localhost:" + port + "/";
  }

  /** It can finish nothing. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** After it was killed; it answers when this returns. */
  void startAgain() {
    start();
  }

  /** False when it had to be killed. */
  boolean end() {
    process.destroy();
    try {
      if (process.waitFor(30, TimeUnit.SECONDS)) {
        return true;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    kill();
    return false;
  }

  @Override
  public void close() {
    end();
  }

  private void start() {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
    builder.environment().putAll(settings);
    builder.environment().put("SERVER_PORT", Integer.toString(port));
    builder.environment().put("BREATHER_ADDRESS", "http://localhost:" + port);
    try {
      Files.createDirectories(LOG.getParent());
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      await()
          .dontCatchUncaughtExceptions()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(200))
          .until(this::isUp);
    } catch (RuntimeException e) {
      kill();
      throw e;
    }
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

  private static int anyPort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
