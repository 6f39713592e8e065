package app.breather.base.push;

import app.breather.base.fetch.RetryAfter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Hands notes to the push services of browsers' makers. */
@Component
public class PushServices {

  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(CONNECTING).followRedirects(Redirect.NEVER).build();
  private final PushAddresses addresses;
  private final ServerKey key;
  private final Clock clock;

  PushServices(PushAddresses addresses, ServerKey key, Clock clock) {
    this.addresses = addresses;
    this.key = key;
    this.clock = clock;
  }

  /** Whether it is a place to which notes are sent; asks the name service. */
  public boolean mayBeCalled(PushSubscription subscription) {
    return addresses.mayBeCalled(subscription.address());
  }

  /** Waits for the answer, for some seconds at most. */
  public PushResult send(PushSubscription to, PushNote note) {
    if (!mayBeCalled(to)) {
      return new PushResult.Later(Duration.ZERO);
    }
    try {
      var response = http.send(request(to.address(), to, note), BodyHandlers.ofInputStream());
      response.body().close(); // whatever it has to say, and however much
      return judge(response);
    } catch (IOException _) {
      return new PushResult.Later(Duration.ZERO);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new PushResult.Later(Duration.ZERO);
    }
  }

  private HttpRequest request(URI address, PushSubscription to, PushNote note) {
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Content-Encoding", "aes128gcm")
        .header("Content-Type", "application/octet-stream")
        .header("TTL", Long.toString(note.life().toSeconds()))
        .header("Urgency", note.urgent() ? "high" : "normal")
        .header("Topic", note.topic())
        .header("Authorization", key.authorizes(address))
        .POST(BodyPublishers.ofByteArray(PushCipher.encrypt(note.content(), to)))
        .build();
  }

  /** A refused key ends nothing: it may be our clock that is wrong. */
  private PushResult judge(HttpResponse<InputStream> response) {
    int status = response.statusCode();
    return switch (status) {
      case 404, 410 -> new PushResult.Gone();
      case 408, 429 -> new PushResult.Later(pause(response));
      default ->
          status >= 500
              ? new PushResult.Later(pause(response))
              : status < 300 ? new PushResult.Taken() : new PushResult.Refused("status " + status);
    };
  }

  private Duration pause(HttpResponse<?> response) {
    return new RetryAfter(clock).parse(response.headers().firstValue("Retry-After").orElse(""));
  }
}
