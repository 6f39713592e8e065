package app.breather.base.fetch;

import app.breather.base.fetch.Fetched.Failed;
import app.breather.base.fetch.Fetched.News;
import app.breather.base.fetch.Fetched.NoNews;
import app.breather.base.fetch.Fetched.Reason;
import app.breather.base.fetch.Fetched.Stamp;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;

/** One answer on the way to what is fetched. */
sealed interface Hop<T> {

  int LONGEST_STAMP = 500;

  /** It is somewhere else. */
  record Further<T>(String location) implements Hop<T> {}

  record End<T>(Fetched<T> fetched) implements Hop<T> {}

  static <T> Hop<T> of(
      ClassicHttpResponse response, FetchRules rules, RetryAfter pauses, Fetching.Reader<T> reader)
      throws IOException {
    return switch (response.getCode()) {
      case 200 -> new End<>(news(response, rules, reader));
      case 301, 302, 303, 307, 308 -> new Further<>(header(response, HttpHeaders.LOCATION));
      case 304 -> new End<>(new NoNews<>());
      case 401, 403, 407 -> failed(Reason.FORBIDDEN, Duration.ZERO);
      case 404, 410 -> failed(Reason.GONE, Duration.ZERO);
      case 429, 503 -> failed(Reason.BUSY, pauses.parse(header(response, HttpHeaders.RETRY_AFTER)));
      default -> failed(Reason.UNUSABLE, Duration.ZERO);
    };
  }

  private static <T> Hop<T> failed(Reason reason, Duration pause) {
    return new End<>(new Failed<>(reason, pause));
  }

  private static <T> Fetched<T> news(
      ClassicHttpResponse response, FetchRules rules, Fetching.Reader<T> reader)
      throws IOException {
    var packing = header(response, HttpHeaders.CONTENT_ENCODING).strip();
    boolean isPacked = packing.equalsIgnoreCase("gzip") || packing.equalsIgnoreCase("x-gzip");
    if (response.getEntity() == null
        || !isPacked && !packing.isEmpty() && !packing.equalsIgnoreCase("identity")) {
      return new Failed<>(Reason.UNUSABLE, Duration.ZERO);
    }
    var sent = new BoundedStream(response.getEntity().getContent(), rules.mostBytes());
    var content = new BoundedStream(unpacked(sent, isPacked), rules.mostBytes());
    return new News<>(reader.read(content), stamp(response));
  }

  private static InputStream unpacked(InputStream sent, boolean isPacked) throws IOException {
    return isPacked ? new GZIPInputStream(sent) : sent;
  }

  private static Stamp stamp(ClassicHttpResponse response) {
    return new Stamp(
        kept(header(response, HttpHeaders.ETAG)),
        kept(header(response, HttpHeaders.LAST_MODIFIED)));
  }

  private static String kept(String value) {
    return value.length() > LONGEST_STAMP ? "" : value;
  }

  private static String header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name))
        .flatMap(header -> Optional.ofNullable(header.getValue()))
        .orElse("");
  }
}
