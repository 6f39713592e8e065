package app.breather.base.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A way to the server that all tests share, which can be cut and mended. */
public final class FlakyRoad implements AutoCloseable {

  private final ServerSocket entrance;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  public FlakyRoad() throws IOException {
    entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().name("flaky-road").start(this::accept);
  }

  /** As the application's role. */
  public JdbcConnectionDetails connection() {
    var url =
        "jdbc:postgresql://127.0.0.1:%d/%s"
            .formatted(entrance.getLocalPort(), DatabaseRoles.DATABASE);
    return new AppConnection(url, TestServer.shared().appConnection().password());
  }

  public void cut() {
    cut = true;
    open.forEach(FlakyRoad::close);
    open.clear();
  }

  public void mend() {
    cut = false;
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        connect(entrance.accept());
      } catch (IOException _) {
        // closed
      }
    }
  }

  private void connect(Socket from) throws IOException {
    if (cut) {
      from.close();
      return;
    }
    var to = new Socket(TestServer.shared().host(), TestServer.shared().port());
    open.add(from);
    open.add(to);
    carry(from, to);
    carry(to, from);
  }

  private static void carry(Socket from, Socket to) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try (from;
                  to) {
                from.getInputStream().transferTo(to.getOutputStream());
              } catch (IOException _) {
                // cut
              }
            });
  }

  private static void close(Closeable end) {
    try {
      end.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    close(entrance);
    cut();
  }
}
