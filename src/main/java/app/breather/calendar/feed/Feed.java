package app.breather.calendar.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A calendar as it is sent, kept small. Equal calendars have the same version on every server. */
final class Feed {

  private final byte[] zipped;
  private final String version;
  private final Instant until;

  /**
   * @param until when time alone may have made another calendar of it
   */
  Feed(String text, Instant until) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    this.zipped = zip(bytes);
    this.version = hash(bytes);
    this.until = until;
  }

  byte[] zipped() {
    return zipped.clone();
  }

  byte[] plain() {
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String version() {
    return version;
  }

  boolean isGoodAt(Instant now) {
    return now.isBefore(until);
  }

  private static byte[] zip(byte[] bytes) {
    var zipped = new ByteArrayOutputStream();
    try (var stream = new GZIPOutputStream(zipped)) {
      stream.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
