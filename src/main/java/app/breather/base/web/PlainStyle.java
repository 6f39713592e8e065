package app.breather.base.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** A stylesheet of stateless pages. Its address changes with it, so it is kept for a year. */
final class PlainStyle {

  static final String FOLDER = "/plain";

  private final byte[] style;
  private final String name;

  /**
   * @param sheet its name among the templates, without the ending
   */
  PlainStyle(String sheet) {
    style =
        read("templates/" + sheet + ".css")
            .replaceAll("(?s)/\\*.*?\\*/", "")
            .replaceAll("\\s*\\n\\s*", "\n")
            .strip()
            .getBytes(StandardCharsets.UTF_8);
    name = DigestUtils.md5DigestAsHex(style).substring(0, 12);
  }

  private static String read(String file) {
    try {
      return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a slash before it, without the context path. */
  String address() {
    return FOLDER + "/" + name + ".css";
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return style.clone();
  }
}
