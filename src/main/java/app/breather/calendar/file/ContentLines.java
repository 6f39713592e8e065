package app.breather.calendar.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a calendar file, put together again where they were folded (3.1), which is done with
 * bytes, for a fold may stand inside a character. Of a line that is too long, the rest is skipped.
 */
final class ContentLines {

  static final int LONGEST_LINE = 512 * 1024;
  private static final int END = -1;

  private final InputStream file;
  private final long mostBytes;
  private final byte[] chunk = new byte[16 * 1024];
  private int chunkSize;
  private int chunkAt;
  private long bytes;
  private byte[] line = new byte[1024];
  private int size;
  private boolean isCut;

  ContentLines(InputStream file, long mostBytes) throws IOException {
    this.file = file;
    this.mostBytes = mostBytes;
    skipByteOrderMark();
  }

  /** Empty at the end of the file, or when more of it was read than is allowed. */
  Optional<ContentLine> next() throws IOException {
    size = 0;
    isCut = false;
    skipEmptyLines();
    if (peek() == END) {
      return Optional.empty();
    }
    do {
      readPhysicalLine();
      skipEmptyLines();
    } while (size > 0 && isFold(peek()) && take() != END);
    return Optional.of(ContentLine.parse(text(), isCut));
  }

  /** Whether the file is longer than what is read of one. */
  boolean isTooLong() {
    return bytes > mostBytes;
  }

  private void readPhysicalLine() throws IOException {
    for (int next = peek(); next != END && !isEndOfLine(next); next = peek()) {
      keep((byte) take());
    }
  }

  private void keep(byte one) {
    if (size == LONGEST_LINE) {
      isCut = true;
      return;
    }
    if (size == line.length) {
      line = Arrays.copyOf(line, Math.min(2 * size, LONGEST_LINE));
    }
    line[size++] = one;
  }

  private void skipEmptyLines() throws IOException {
    while (isEndOfLine(peek())) {
      take();
    }
  }

  private void skipByteOrderMark() throws IOException {
    if (peek() == 0xEF
        && chunkSize >= 3
        && (chunk[1] & 0xFF) == 0xBB
        && (chunk[2] & 0xFF) == 0xBF) {
      chunkAt = 3;
    }
  }

  private static boolean isEndOfLine(int one) {
    return one == '\r' || one == '\n';
  }

  private static boolean isFold(int one) {
    return one == ' ' || one == '\t';
  }

  private int take() throws IOException {
    int next = peek();
    chunkAt++;
    return next;
  }

  private int peek() throws IOException {
    if (chunkAt >= chunkSize) {
      fill();
    }
    return chunkSize > 0 ? chunk[chunkAt] & 0xFF : END;
  }

  private void fill() throws IOException {
    chunkAt = 0;
    chunkSize = isTooLong() ? 0 : Math.max(0, file.readNBytes(chunk, 0, chunk.length));
    bytes += chunkSize;
    if (isTooLong()) {
      chunkSize = 0;
    }
  }

  /** What is no UTF-8 was written by a program that knows nothing but Latin-1. */
  private String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, size)).toString();
    } catch (CharacterCodingException _) {
      return new String(line, 0, size, StandardCharsets.ISO_8859_1);
    }
  }
}
