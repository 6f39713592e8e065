package app.breather.base.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address that somebody named. Who knows it may read what is there, so it is never shown. */
public record WebAddress(URI uri) {

  public static final int LONGEST = 2_000;

  /**
   * Reads what people paste: {@code webcal:} is fetched by HTTPS, and so is what names no scheme.
   *
   * @return empty for what is no address, or has a user's name in it
   */
  public static Optional<WebAddress> parse(String pasted) {
    var text = pasted.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return of(new URI(withScheme(text)).normalize());
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static String withScheme(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("webcal://") || lower.startsWith("webcals://")) {
      return "https" + text.substring(text.indexOf(':'));
    }
    return text.contains("://") ? text : "https://" + text;
  }

  private static Optional<WebAddress> of(URI uri) {
    var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    boolean isWeb = scheme.equals("https") || scheme.equals("http");
    return isWeb
            && uri.getHost() != null
            && !uri.getHost().isEmpty()
            && uri.getRawUserInfo() == null
        ? Optional.of(new WebAddress(uri))
        : Optional.empty();
  }

  /** Where a redirect leads; empty for what is none, or gives up encryption. */
  Optional<WebAddress> redirected(String location) {
    try {
      return of(uri.resolve(new URI(location)))
          .filter(next -> next.isEncrypted() || !isEncrypted());
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private boolean isEncrypted() {
    return uri.getScheme().equalsIgnoreCase("https");
  }

  int port() {
    return uri.getPort() >= 0 ? uri.getPort() : isEncrypted() ? 443 : 80;
  }

  /** All of it that may be shown. */
  public String host() {
    return uri.getHost();
  }

  @Override
  public String toString() {
    return "WebAddress[hidden]";
  }
}
