package app.breather.e2e;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Between a browser and the server, so that it can be cut as a bad network cuts it. */
final class Line implements Closeable {

  private final ServerSocket entrance;
  private final int server;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile boolean cut;

  Line(int server) {
    this.server = server;
    try {
      entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::listen);
  }

  String address() {
    return "http://localhost:" + entrance.getLocalPort() + "/";
  }

  /** Ends what goes through, and lets nothing through until it is mended. */
  void cut() {
    cut = true;
    open.forEach(Line::end);
    open.clear();
  }

  void mend() {
    cut = false;
  }

  private void listen() {
    while (!entrance.isClosed()) {
      try {
        connect(entrance.accept());
      } catch (IOException closed) {
        cut();
      }
    }
  }

  private void connect(Socket browser) throws IOException {
    if (cut) {
      end(browser);
      return;
    }
    var onward = new Socket(InetAddress.getLoopbackAddress(), server);
    open.addAll(List.of(browser, onward));
    Thread.ofVirtual().start(() -> carry(browser, onward));
    Thread.ofVirtual().start(() -> carry(onward, browser));
  }

  private static void carry(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ended) {
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
