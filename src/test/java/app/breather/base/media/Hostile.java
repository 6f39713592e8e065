package app.breather.base.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people hand them over, and as somebody does who means harm. */
public final class Hostile {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Hostile() {}

  /** Red above, blue below. */
  public static byte[] picture(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width, height / 2);
    pen.setColor(Color.BLUE);
    pen.fillRect(0, height / 2, width, height - height / 2);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] jpeg() {
    return picture("jpeg", 64, 48);
  }

  /** As a phone writes it: held in one of eight ways, at a place, with a maker. */
  static byte[] photographed(int width, int height, int orientation) {
    var exif = ByteBuffer.allocate(200);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    exif.putShort((short) 3);
    entry(exif, 0x010f, 2, 11, 50);
    entry(exif, 0x0112, 3, 1, orientation << 16);
    entry(exif, 0x8825, 4, 1, 64);
    exif.putInt(0);
    exif.put("SECRETPHONE".getBytes(StandardCharsets.ISO_8859_1)).position(6 + 64);
    exif.putShort((short) 1);
    entry(exif, 0x0001, 2, 2, 'N' << 24);
    exif.putInt(0);
    var content = Arrays.copyOf(exif.array(), exif.position());
    var plain = picture("jpeg", width, height);
    var out = ByteBuffer.allocate(plain.length + content.length + 4);
    out.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (content.length + 2));
    return out.put(content).put(plain, 2, plain.length - 2).array();
  }

  private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
    exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** A few bytes that say they are a picture of that size. */
  static byte[] bomb(int width, int height) {
    return png(width, height, new byte[0]);
  }

  /** A small picture with a note in it that unpacks to a quarter of a gigabyte. */
  static byte[] noteBomb() {
    var out = new ByteArrayOutputStream();
    out.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
    try (var packed = new DeflaterOutputStream(out)) {
      var nothing = new byte[1 << 20];
      for (int each = 0; each < 256; each++) {
        packed.write(nothing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png(8, 8, out.toByteArray());
  }

  private static byte[] png(int width, int height, byte[] note) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(PNG);
    chunk(
        out,
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array());
    if (note.length > 0) {
      chunk(out, "zTXt", note);
    }
    var rows = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(rows)) {
      packed.write(new byte[Math.min(height, 8) * (1 + 3 * Math.min(width, 8))]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chunk(out, "IDAT", rows.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
    var type = name.getBytes(StandardCharsets.ISO_8859_1);
    var sum = new CRC32();
    sum.update(type);
    sum.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(type);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  public static byte[] svg() {
    return text(
        """
        <?xml version="1.0"?>
        <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
        """);
  }

  static byte[] html() {
    return text("<!doctype html><html><body><script>alert(1)</script></body></html>");
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A film of some frames, with the place at which it was filmed in it. */
  public static byte[] film(String brand) {
    return joined(
        box("ftyp", text(brand + "\0\0\0\0" + brand)),
        box(
            "moov",
            joined(
                box("mvhd", new byte[100]),
                box("trak", joined(box("tkhd", new byte[84]), box("udta", text("SECRETTRACK")))),
                box("udta", box("\u00a9xyz", text("+52.5200+013.4050/"))),
                box("meta", text("com.apple.quicktime.location.ISO6709 +52.5200")))),
        box("mdat", text("frames and frames and frames")));
  }

  static byte[] box(String name, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .put(content)
        .array();
  }

  static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] matroska(String kind) {
    var out = new ByteArrayOutputStream();
    try (var data = new DataOutputStream(out)) {
      data.writeInt(0x1a45dfa3);
      data.writeByte(0x9f);
      data.write(new byte[] {0x42, (byte) 0x86, (byte) 0x81, 1, 0x42, (byte) 0xf7, (byte) 0x81, 1});
      data.write(new byte[] {0x42, (byte) 0xf2, (byte) 0x81, 4, 0x42, (byte) 0xf3, (byte) 0x81, 8});
      data.write(new byte[] {0x42, (byte) 0x82, (byte) (0x80 | kind.length())});
      data.writeBytes(kind);
      data.write(new byte[] {0x42, (byte) 0x87, (byte) 0x81, 4, 0x42, (byte) 0x85, (byte) 0x81, 2});
      data.write(new byte[200]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Two gigabytes of film, as they come over a line. */
  static final class Endless extends InputStream {

    private static final long LENGTH = 2L << 30;
    private final byte[] beginning = box("ftyp", text("isom\0\0\0\0isommp42"));
    private long read;

    @Override
    public int read() {
      return read >= LENGTH ? -1 : at(read++);
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (read >= LENGTH) {
        return -1;
      }
      for (int each = 0; each < most; each++) {
        into[from + each] = (byte) at(read++);
      }
      return most;
    }

    private int at(long place) {
      return place < beginning.length ? beginning[(int) place] : 0;
    }

    long seen() {
      return read;
    }
  }
}
