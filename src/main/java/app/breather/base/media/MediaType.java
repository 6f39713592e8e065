package app.breather.base.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept, and as what it is given out; a picture is always a JPEG written here. */
public enum MediaType {
  PICTURE("image/jpeg"),
  MP4("video/mp4"),
  QUICKTIME("video/quicktime"),
  WEBM("video/webm");

  private final String mime;

  MediaType(String mime) {
    this.mime = mime;
  }

  /** As it stands in a header. */
  public String mime() {
    return mime;
  }

  public boolean isVideo() {
    return this != PICTURE;
  }

  /**
   * As what a browser may hand over. Named one by one: then phones hand over HEIC pictures as JPEG.
   */
  public static List<String> accepted(boolean videosToo) {
    return videosToo
        ? Stream.concat(Pictures.KINDS.stream(), Stream.of(MP4.mime, QUICKTIME.mime, WEBM.mime))
            .toList()
        : Pictures.KINDS;
  }

  /**
   * Empty for what is no video that browsers play.
   *
   * @param kind as it was recognised
   * @param head how it begins, which says by whom a film of the MP4 family was made
   */
  static Optional<MediaType> videoOf(String kind, byte[] head) {
    return switch (kind) {
      case "video/mp4", "video/quicktime", "video/x-m4v", "video/3gpp" ->
          Optional.of(isOfBrand(head, "qt  ") ? QUICKTIME : MP4);
      case "application/x-matroska" -> Optional.of(WEBM).filter(_ -> saysWebm(head));
      default -> Optional.empty();
    };
  }

  private static boolean isOfBrand(byte[] head, String brand) {
    return text(head, 12).startsWith(brand, 8);
  }

  /** Other films in the same wrapping are not for browsers. */
  private static boolean saysWebm(byte[] head) {
    return text(head, 80).contains("webm");
  }

  private static String text(byte[] head, int most) {
    return new String(head, 0, Math.min(head.length, most), StandardCharsets.ISO_8859_1);
  }
}
