package app.breather.base.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.Tika;

/** Writes to disk what comes in, no further than its kind may be long. */
class Arrival {

  /** By so much of its beginning a kind is recognised. */
  private static final int HEAD = 64 * 1024;

  private static final int CHUNK = 64 * 1024;
  private static final Tika KINDS = new Tika();

  /** What it seems to be, such as {@code video/mp4}. */
  private final String kind;

  private final byte[] head;
  private final InputStream rest;

  private Arrival(byte[] head, InputStream rest) {
    this.head = head;
    this.rest = rest;
    this.kind = KINDS.detect(head);
  }

  /** Reads its beginning. */
  static Arrival of(InputStream content) throws IOException {
    return new Arrival(content.readNBytes(HEAD), content);
  }

  boolean isEmpty() {
    return head.length == 0;
  }

  /** Empty for what is none. */
  Optional<MediaType> video() {
    return MediaType.videoOf(kind, head);
  }

  String kind() {
    return kind;
  }

  /** False when it is longer than that, and part of it is written. */
  boolean write(Path file, long most) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      out.write(head);
      long written = head.length;
      var chunk = new byte[CHUNK];
      for (int read = rest.read(chunk); read >= 0 && written <= most; read = rest.read(chunk)) {
        out.write(chunk, 0, read);
        written += read;
      }
      return written <= most;
    }
  }
}
