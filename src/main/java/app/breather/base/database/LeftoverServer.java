package app.breather.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived a killed application, or only its pid file. Either would make the next
 * start fail.
 */
final class LeftoverServer {

  private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path data;
  private final Path pidFile;

  LeftoverServer(Path data) {
    this.data = data;
    this.pidFile = data.resolve("postmaster.pid");
  }

  void remove() throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    var lines = Files.readAllLines(pidFile);
    if (!lines.isEmpty() && lines.getFirst().strip().matches("\\d{1,18}")) {
      ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(ProcessHandle::isAlive)
          .filter(this::servesOurData)
          .ifPresent(LeftoverServer::stop);
    }
    Files.deleteIfExists(pidFile);
  }

  /** Process ids are used again: a stranger's process may bear the number by now. */
  private boolean servesOurData(ProcessHandle process) {
    var info = process.info();
    return info.commandLine()
        .map(line -> line.contains(data.toString()))
        .orElseGet(() -> info.command().filter(name -> name.contains("postgres")).isPresent());
  }

  private static void stop(ProcessHandle server) {
    log.info("Stopping the PostgreSQL that an unclean end left behind (process {})", server.pid());
    server.destroy();
    if (!ended(server)) {
      server.destroyForcibly();
      if (!ended(server)) {
        throw new IllegalStateException(
            "PostgreSQL process %d does not end; stop it and start again".formatted(server.pid()));
      }
    }
  }

  private static boolean ended(ProcessHandle server) {
    try {
      server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException _) {
      return !server.isAlive();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return !server.isAlive();
    }
  }
}
