package app.breather.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** One node with a PostgreSQL of its own, data in a new folder. */
final class Server implements BeforeAllCallback, AfterAllCallback {

  private Path data;
  private Node node;

  String address() {
    return node.address();
  }

  /** As when the power fails: neither the application nor its PostgreSQL can finish anything. */
  void crashAndStartAgain() {
    database().destroyForcibly();
    node.kill();
    node.startAgain();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    data = Files.createTempDirectory("breather");
    node = new Node(Map.of("BREATHER_DATA", data.toString()));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    var database = database();
    if (!node.end()) {
      database.destroyForcibly();
    }
    FileSystemUtils.deleteRecursively(data);
  }

  private ProcessHandle database() {
    try {
      var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
      return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
