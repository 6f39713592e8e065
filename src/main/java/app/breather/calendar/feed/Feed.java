package app.breather.calendar.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** A calendar as it is sent, kept small. Equal calendars have the same version on every server. */
final class Feed {

  private final byte[] zipped;
  private final int length;
  private final String version;
  private final Instant until;

  /**
   * @param until when time alone may have made another calendar of it
   */
  Feed(String text, Instant until) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    this.zipped = zip(bytes);
    this.length = bytes.length;
    this.version = hash(bytes);
    this.until = until;
  }

  Resource zipped() {
    return new ByteArrayResource(zipped);
  }

  /** Unpacked while it is sent, so not at all for who has it already. */
  Resource plain() {
    return new AbstractResource() {
      @Override
      public String getDescription() {
        return "a feed";
      }

      @Override
      public long contentLength() {
        return length;
      }

      @Override
      public InputStream getInputStream() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(zipped));
      }
    };
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
