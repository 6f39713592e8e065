package app.breather.base.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a film tells of place and phone is overwritten, and nothing else of it moves. */
class BoxesTest {

  @TempDir private Path folder;

  private boolean quiet(byte[] film) throws IOException {
    var file = Files.write(folder.resolve("film"), film);
    try (var open = new RandomAccessFile(file.toFile(), "rw")) {
      return Boxes.quiet(open);
    }
  }

  private String left() throws IOException {
    return Files.readString(folder.resolve("film"), StandardCharsets.ISO_8859_1);
  }

  @Test
  void thePlaceIsGoneAndTheFramesAreWhereTheyWere() throws IOException {
    var film = Hostile.film("isom");
    assertThat(quiet(film)).isTrue();

    assertThat(left()).doesNotContain("+52.5200", "SECRETTRACK", "xyz", "apple", "udta", "meta");
    var before = new String(film, StandardCharsets.ISO_8859_1);
    assertThat(left()).hasSize(before.length());
    assertThat(left().indexOf("frames and")).isEqualTo(before.indexOf("frames and"));
    assertThat(left().indexOf("tkhd")).isEqualTo(before.indexOf("tkhd"));
  }

  @Test
  void aFilmThatBreaksOffIsDamaged() throws IOException {
    var film = Hostile.film("isom");
    for (int length : new int[] {4, 40, film.length / 2, film.length - 1}) {
      assertThat(quiet(Arrays.copyOf(film, length))).as("%d bytes", length).isFalse();
    }
  }

  @Test
  void aFilmWithoutPicturesOrIndexIsNone() throws IOException {
    var begins = Hostile.box("ftyp", Hostile.text("isom"));
    assertThat(quiet(begins)).isFalse();
    assertThat(quiet(Hostile.joined(begins, Hostile.box("mdat", new byte[9])))).isFalse();
    assertThat(quiet(Hostile.joined(begins, Hostile.box("moov", new byte[0])))).isFalse();
  }

  @Test
  void boxesThatLieAboutTheirLengthAreDamaged() throws IOException {
    for (long length : new long[] {2, 7, 1L << 31, Long.MAX_VALUE, -1}) {
      var box = ByteBuffer.allocate(32).putInt(1).put("moov".getBytes(StandardCharsets.ISO_8859_1));
      assertThat(quiet(box.putLong(length).array())).as("a length of %d", length).isFalse();
    }
  }

  @Test
  void boxesWithinBoxesEndSomewhere() throws IOException {
    var deep = Hostile.box("moov", new byte[0]);
    for (int each = 0; each < 20_000; each++) {
      deep = each % 2 == 0 ? Hostile.box("trak", deep) : Hostile.box("moov", deep);
    }
    assertThat(quiet(deep)).isFalse();
  }
}
