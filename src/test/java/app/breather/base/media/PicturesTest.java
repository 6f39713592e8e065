package app.breather.base.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** Pictures are drawn anew, and nothing of the file they came in is left. */
class PicturesTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Pictures pictures =
      new Pictures(
          new MediaLimits(DataSize.ofMegabytes(25), DataSize.ofMegabytes(200), 50_000_000));

  @TempDir private Path folder;
  private Path from;
  private Path to;
  private Path small;

  @BeforeEach
  void files() {
    from = folder.resolve("from");
    to = folder.resolve("to");
    small = folder.resolve("small");
  }

  private Optional<MediaRefusal> draw(byte[] content, String kind) throws IOException {
    Files.write(from, content);
    return pictures.draw(from, kind, to, small);
  }

  private BufferedImage drawn() throws IOException {
    return ImageIO.read(to.toFile());
  }

  /** Red lies where the camera's top was: EXIF 2.3, 4.6.4 A. */
  @ParameterizedTest
  @CsvSource({
    "1, 60, 40, TOP", "2, 60, 40, TOP", "3, 60, 40, BOTTOM", "4, 60, 40, BOTTOM",
    "5, 40, 60, LEFT", "6, 40, 60, RIGHT", "7, 40, 60, RIGHT", "8, 40, 60, LEFT"
  })
  void itIsTurnedUprightHoweverThePhoneWasHeld(int held, int width, int height, Side red)
      throws IOException {
    assertThat(draw(Hostile.photographed(60, 40, held), "image/jpeg")).isEmpty();

    assertThat(drawn().getWidth()).isEqualTo(width);
    assertThat(drawn().getHeight()).isEqualTo(height);
    assertThat(red.colour(drawn())).isEqualTo(Color.RED);
  }

  private enum Side {
    TOP,
    BOTTOM,
    LEFT,
    RIGHT;

    Color colour(BufferedImage picture) {
      int x = this == LEFT ? 4 : this == RIGHT ? picture.getWidth() - 5 : picture.getWidth() / 2;
      int y = this == TOP ? 4 : this == BOTTOM ? picture.getHeight() - 5 : picture.getHeight() / 2;
      var seen = new Color(picture.getRGB(x, y));
      return seen.getRed() > seen.getBlue() ? Color.RED : Color.BLUE;
    }
  }

  @Test
  void neitherPlaceNorPhoneIsLeftInIt() throws Exception {
    var content = Hostile.photographed(60, 40, 6);
    draw(content, "image/jpeg");

    var before = ImageMetadataReader.readMetadata(from.toFile());
    assertThat(before.containsDirectoryOfType(GpsDirectory.class)).isTrue();
    var after = ImageMetadataReader.readMetadata(to.toFile());
    assertThat(after.containsDirectoryOfType(GpsDirectory.class)).isFalse();
    assertThat(after.containsDirectoryOfType(ExifIFD0Directory.class)).isFalse();
    assertThat(Files.readString(from, StandardCharsets.ISO_8859_1)).contains("SECRETPHONE");
    assertThat(Files.readString(to, StandardCharsets.ISO_8859_1)).doesNotContain("SECRETPHONE");
  }

  @Test
  void whatHangsBehindAPictureIsCutOff() throws IOException {
    var tail = Hostile.html();
    var content = Hostile.joined(Hostile.jpeg(), tail);
    assertThat(draw(content, "image/jpeg")).isEmpty();

    assertThat(Files.readString(to, StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  @Test
  void aLargeOneBecomesNoLargerThanAScreen() throws IOException {
    assertThat(draw(Hostile.picture("png", 6_000, 3_000), "image/png")).isEmpty();

    assertThat(drawn().getWidth()).isEqualTo(Pictures.LONGEST_SIDE);
    assertThat(drawn().getHeight()).isEqualTo(Pictures.LONGEST_SIDE / 2);
    assertThat(ImageIO.read(small.toFile()).getWidth()).isEqualTo(Pictures.SMALL_SIDE);
  }

  @Test
  void oneOfOnePixelStays() throws IOException {
    assertThat(draw(Hostile.picture("png", 1, 1), "image/png")).isEmpty();
    assertThat(drawn().getWidth()).isOne();
  }

  @ParameterizedTest
  @CsvSource({"60000, 60000", "2147483647, 2147483647", "50000001, 1"})
  void aBombIsRefusedBeforeItIsUnpacked(int width, int height) throws IOException {
    assertThat(draw(Hostile.bomb(width, height), "image/png"))
        .contains(MediaRefusal.TOO_MANY_PIXELS);
    assertThat(to).doesNotExist();
  }

  @Test
  void aNoteThatUnpacksToAQuarterOfAGigabyteIsNotRead() throws IOException {
    var bomb = Hostile.noteBomb();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(draw(bomb, "image/png")).isEmpty();
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(32_000_000);
  }

  @Test
  void aPictureThatBreaksOffIsDamaged() throws IOException {
    for (var format : new String[] {"jpeg", "png"}) {
      var whole = Hostile.picture(format, 400, 300);
      assertThat(draw(Arrays.copyOf(whole, whole.length / 2), "image/" + format))
          .contains(MediaRefusal.DAMAGED);
    }
  }

  @Test
  void whatOnlyBeginsLikeAPictureIsDamaged() throws IOException {
    var begins = Arrays.copyOf(Hostile.jpeg(), 20);
    assertThat(draw(Hostile.joined(begins, Hostile.html()), "image/jpeg"))
        .contains(MediaRefusal.DAMAGED);
  }
}
