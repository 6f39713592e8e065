package app.breather.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;

/** A calendar server written in Python, as Debian has it. */
final class Radicale implements AutoCloseable {

  private final Process process;
  private final int port;

  /**
   * @param folder for its files
   */
  Radicale(Path folder) throws IOException {
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    process =
        new ProcessBuilder(
                "radicale",
                "--config",
                "",
                "--server-hosts=127.0.0.1:" + port,
                "--auth-type=none",
                "--rights-type=authenticated",
                "--storage-filesystem-folder=" + folder,
                "--logging-level=error")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    await().ignoreExceptions().until(this::isUp);
  }

  private boolean isUp() throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    }
  }

  /** Where the calendar is from now on. */
  URI keep(byte[] calendar) throws Exception {
    var address = URI.create("http://127.0.0.1:" + port + "/bench/cal/");
    assertThat(FeedRace.put(address, calendar)).isEqualTo(201);
    return address;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
