package app.breather.base.push;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.jce.ECNamedCurveTable;

/**
 * Where and for whom a browser wants to be written to (RFC 8030, RFC 8291).
 *
 * @param endpoint at the push service; who knows it can be refused nothing but words
 * @param key the browser's public one, in base64url
 * @param secret between browser and server, in base64url
 */
public record PushSubscription(String endpoint, String key, String secret) {

  private static final int LONGEST_ENDPOINT = 1000;
  private static final int KEY_BYTES = 65;
  private static final int SECRET_BYTES = 16;

  /** Empty for what no browser says. */
  public static Optional<PushSubscription> parse(String endpoint, String key, String secret) {
    try {
      var point = bytes(key);
      boolean whole = point.length == KEY_BYTES && bytes(secret).length == SECRET_BYTES;
      if (!whole || endpoint.length() > LONGEST_ENDPOINT || !URI.create(endpoint).isAbsolute()) {
        return Optional.empty();
      }
      ECNamedCurveTable.getParameterSpec(PushCipher.CURVE).getCurve().decodePoint(point);
      return Optional.of(new PushSubscription(endpoint, key, secret));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  URI address() {
    return URI.create(endpoint);
  }

  byte[] keyBytes() {
    return bytes(key);
  }

  byte[] secretBytes() {
    return bytes(secret);
  }

  private static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  /** Only whose service it is, for logs. */
  @Override
  public String toString() {
    return "a browser at " + address().getHost();
  }
}
