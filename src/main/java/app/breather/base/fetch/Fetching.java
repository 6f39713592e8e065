package app.breather.base.fetch;

import app.breather.base.fetch.Fetched.Failed;
import app.breather.base.fetch.Fetched.Reason;
import app.breather.base.fetch.Fetched.Stamp;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Fetches from addresses that people named. Each one, redirects too, is looked up once, judged, and
 * called where it was judged to be (ADR 0026). Nothing is logged, for addresses are secrets.
 */
@Component
public class Fetching {

  private static final int MOST_HOPS = 6;

  private final FetchRules rules;
  private final RetryAfter pauses;
  private final CloseableHttpClient http;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetching").factory());

  Fetching(FetchRules rules, Clock clock) {
    this.rules = rules;
    this.pauses = new RetryAfter(clock);
    this.http = FetchClient.of(rules);
  }

  /** Reads an answer while it arrives. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(InputStream content) throws IOException;
  }

  /**
   * Waits for the answer, some seconds at most.
   *
   * @param known what was told with the last answer
   * @param reader is given what is fetched, unpacked, of which there is no more than 16 MB
   */
  public <T> Fetched<T> fetch(WebAddress from, Stamp known, Reader<T> reader) {
    long deadline = System.nanoTime() + rules.patience().toNanos();
    var at = from;
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      switch (hop(at, known, reader, deadline)) {
        case Hop.End<T>(var fetched) -> {
          return fetched;
        }
        case Hop.Further<T>(var location) -> {
          var next = at.redirected(location);
          if (next.isEmpty()) {
            return failed(Reason.UNUSABLE);
          }
          at = next.get();
        }
      }
    }
    return failed(Reason.UNUSABLE);
  }

  private <T> Hop<T> hop(WebAddress at, Stamp known, Reader<T> reader, long deadline) {
    if (!rules.mayUse(at.port())) {
      return new Hop.End<>(failed(Reason.NOT_PUBLIC));
    }
    var request = request(at, known);
    var isLate = new AtomicBoolean();
    var alarm =
        watch.schedule(
            () -> {
              isLate.set(true);
              request.cancel();
            },
            deadline - System.nanoTime(),
            TimeUnit.NANOSECONDS);
    try {
      var host = RoutingSupport.determineHost(request);
      var response = http.executeOpen(host, request, HttpClientContext.create());
      return Hop.of(response, rules, pauses, reader);
    } catch (IOException | HttpException e) {
      return new Hop.End<>(failed(isLate.get() ? Reason.TOO_SLOW : reason(e)));
    } finally {
      alarm.cancel(false);
      request.cancel(); // hangs up; closing would first read what is left
    }
  }

  private static HttpGet request(WebAddress at, Stamp known) {
    var request = new HttpGet(at.uri());
    request.setHeader(HttpHeaders.ACCEPT, "text/calendar, */*;q=0.5");
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    if (!known.tag().isEmpty()) {
      request.setHeader(HttpHeaders.IF_NONE_MATCH, known.tag());
    }
    if (!known.modified().isEmpty()) {
      request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.modified());
    }
    return request;
  }

  private static Reason reason(Exception e) {
    return switch (e) {
      case NotPublic _ -> Reason.NOT_PUBLIC;
      case BoundedStream.TooLarge _ -> Reason.TOO_LARGE;
      case SocketTimeoutException _ -> Reason.TOO_SLOW;
      default -> Reason.UNREACHABLE;
    };
  }

  private static <T> Fetched<T> failed(Reason reason) {
    return new Failed<>(reason, Duration.ZERO);
  }

  @PreDestroy
  void stop() throws IOException {
    watch.shutdownNow();
    http.close();
  }
}
