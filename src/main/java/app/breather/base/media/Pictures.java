package app.breather.base.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import org.springframework.stereotype.Component;

/**
 * Draws pictures anew: upright, no larger than a screen, as a JPEG in which nothing stands but the
 * picture. One at a time, and thinned out while it is read, so that no picture fills the memory.
 */
@Component
class Pictures {

  static final List<String> KINDS = List.of("image/jpeg", "image/png", "image/webp");

  /** Pixels of the longer side, as it is kept. */
  static final int LONGEST_SIDE = 2_048;

  /** Pixels of the longer side where many are seen at once. */
  static final int SMALL_SIDE = 720;

  private static final int LONGEST_READ = 2 * LONGEST_SIDE;
  private static final float QUALITY = 0.85f;
  private static final int UPRIGHT = 1;
  private static final long PATIENCE_SECONDS = 20;

  /** Its reader unpacks all of it at once. */
  private static final long MOST_PIXELS_OF_WEBP = 16_000_000;

  private final Semaphore table = new Semaphore(1, true);
  private final long mostPixels;

  Pictures(MediaLimits limits) {
    this.mostPixels = limits.pixels();
  }

  /**
   * Draws it twice, as it is kept and small.
   *
   * @return why it could not be drawn; empty when it was
   */
  Optional<MediaRefusal> draw(Path from, String kind, Path to, Path small) throws IOException {
    try {
      if (!table.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return Optional.of(MediaRefusal.BUSY);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.of(MediaRefusal.BUSY);
    }
    try {
      return drawAlone(from, kind, to, small);
    } finally {
      table.release();
    }
  }

  private Optional<MediaRefusal> drawAlone(Path from, String kind, Path to, Path small)
      throws IOException {
    var reader = ImageIO.getImageReadersByMIMEType(kind).next();
    try (var input = ImageIO.createImageInputStream(from.toFile())) {
      // what a picture says of itself may be a bomb too
      reader.setInput(input, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > mostPixels(kind)) {
        return Optional.of(MediaRefusal.TOO_MANY_PIXELS);
      }
      var read = read(reader);
      if (read.isEmpty()) {
        return Optional.of(MediaRefusal.DAMAGED);
      }
      var upright = Uprighting.of(orientation(from, kind)).draw(read.get(), LONGEST_SIDE);
      write(upright, to);
      write(smaller(upright), small);
      return Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      if (damaged instanceof IOException && !Files.isReadable(from)) {
        throw damaged;
      }
      return Optional.of(MediaRefusal.DAMAGED);
    } finally {
      reader.dispose();
    }
  }

  /** By halves, for what is thinned out at once shows steps. */
  private static BufferedImage smaller(BufferedImage upright) {
    var as = Uprighting.of(UPRIGHT);
    return as.draw(as.draw(upright, 2 * SMALL_SIDE), SMALL_SIDE);
  }

  private long mostPixels(String kind) {
    return kind.equals("image/webp") ? Math.min(mostPixels, MOST_PIXELS_OF_WEBP) : mostPixels;
  }

  /** Empty when it breaks off. */
  private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
    var premature = new boolean[1];
    reader.addIIOReadWarningListener(
        (_, warning) ->
            premature[0] |= warning.contains("Truncated") || warning.contains("premature"));
    var wanted = reader.getDefaultReadParam();
    int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = Math.ceilDiv(longest, LONGEST_READ);
    wanted.setSourceSubsampling(step, step, 0, 0);
    var read = reader.read(0, wanted);
    return premature[0] ? Optional.empty() : Optional.of(read);
  }

  /** Of the eight ways in which a camera may have been held. */
  private static int orientation(Path from, String kind) throws IOException {
    if (!kind.equals("image/jpeg")) {
      return UPRIGHT;
    }
    try {
      var said =
          JpegMetadataReader.readMetadata(from.toFile(), List.of(new ExifReader()))
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      return said != null && said.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
          ? said.getInt(ExifIFD0Directory.TAG_ORIENTATION)
          : UPRIGHT;
    } catch (JpegProcessingException | MetadataException unreadable) {
      return UPRIGHT;
    }
  }

  private static void write(BufferedImage picture, Path to) throws IOException {
    var writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
    try (var output = ImageIO.createImageOutputStream(to.toFile())) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(output);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
