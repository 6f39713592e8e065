package app.breather.base.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The boxes of which a video of the MP4 family is made. What phones say in some of them of where
 * and with what it was filmed is overwritten where it stands, so that nothing else moves.
 */
class Boxes {

  /** What may stand inside of which says nothing of the picture or the sound. */
  private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");

  private static final Set<String> HOLDING = Set.of("moov", "trak", "mdia", "moof", "traf");
  private static final int MOST = 100_000;
  private static final int DEEPEST = 8;
  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;
  private static final int CHUNK = 64 * 1024;

  private final RandomAccessFile file;
  private final Set<String> found = new HashSet<>();
  private int seen;

  private Boxes(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Overwrites what tells more than the film does.
   *
   * @return false when its boxes don't fit into each other, or pictures or their index are missing
   */
  static boolean quiet(RandomAccessFile file) throws IOException {
    var boxes = new Boxes(file);
    try {
      return boxes.walk(0, file.length(), DEEPEST)
          && boxes.found.contains("moov")
          && boxes.found.contains("mdat");
    } catch (EOFException _) {
      return false;
    }
  }

  private boolean walk(long from, long until, int deeper) throws IOException {
    for (long at = from; at < until; ) {
      if (until - at < HEADER || ++seen > MOST || deeper == 0) {
        return false;
      }
      file.seek(at);
      long length = file.readInt() & 0xffffffffL;
      var name = name();
      long header = HEADER;
      if (length == 1 && until - at >= LONG_HEADER) {
        length = file.readLong();
        header = LONG_HEADER;
      } else if (length == 0) {
        length = until - at;
      }
      if (length < header || length > until - at) {
        return false;
      }
      found.add(name);
      if (TELLING.contains(name)) {
        silence(at, header, length);
      } else if (HOLDING.contains(name) && !walk(at + header, at + length, deeper - 1)) {
        return false;
      }
      at += length;
    }
    return true;
  }

  private String name() throws IOException {
    var name = new byte[4];
    file.readFully(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  /** Its room stays, as free space. */
  private void silence(long at, long header, long length) throws IOException {
    file.seek(at + 4);
    file.write("free".getBytes(StandardCharsets.ISO_8859_1));
    file.seek(at + header);
    var nothing = new byte[CHUNK];
    for (long left = length - header; left > 0; left -= CHUNK) {
      file.write(nothing, 0, (int) Math.min(left, CHUNK));
    }
  }
}
