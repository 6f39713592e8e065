package app.breather.base.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * A browser maker's push service on this machine, which the application calls though it is not
 * public; about every other address it asks the real rule.
 */
@Component
@Primary
public class FakePushService implements PushAddresses, DisposableBean {

  private final HttpServer server;
  private final PublicAddresses real = new PublicAddresses();
  private final Map<String, List<Delivered>> delivered = new ConcurrentHashMap<>();
  private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();

  private record Answer(int status, String retryAfter) {}

  /** A request as it came. */
  public record Delivered(Map<String, List<String>> headers, byte[] body) {

    public String header(String name) {
      return headers.get(name).getFirst();
    }
  }

  FakePushService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  /** Where that browser is written to. */
  public String endpoint(TestBrowser browser) {
    return origin() + "/" + browser.id();
  }

  public String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** What it has taken for that browser, in order. */
  public List<Delivered> deliveredTo(TestBrowser browser) {
    return delivered.getOrDefault("/" + browser.id(), List.of());
  }

  /** The next request for that browser is answered so, instead of being taken. */
  public void answerNext(TestBrowser browser, int status, String retryAfter) {
    answers
        .computeIfAbsent("/" + browser.id(), _ -> new ArrayDeque<>())
        .add(new Answer(status, retryAfter));
  }

  private synchronized void take(HttpExchange exchange) {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var body = exchange.getRequestBody().readAllBytes();
      var answer = answers.getOrDefault(path, new ArrayDeque<>()).poll();
      if (answer == null) {
        delivered
            .computeIfAbsent(path, _ -> new CopyOnWriteArrayList<>())
            .add(new Delivered(Map.copyOf(exchange.getRequestHeaders()), body));
        exchange.sendResponseHeaders(201, -1);
        return;
      }
      if (!answer.retryAfter().isEmpty()) {
        exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
      }
      if (answer.status() / 100 == 3) {
        exchange.getResponseHeaders().add("Location", origin() + "/elsewhere");
      }
      var words = "Not now".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), words.length);
      exchange.getResponseBody().write(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean wasLedElsewhere() {
    return delivered.containsKey("/elsewhere");
  }

  @Override
  public boolean mayBeCalled(URI address) {
    return address.toString().startsWith(origin() + "/") || real.mayBeCalled(address);
  }

  @Override
  public void destroy() {
    server.stop(0);
  }
}
