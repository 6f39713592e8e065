package app.breather.base.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The one stylesheet of stateless pages. Its address changes with it, so it is kept for a year. */
@Component
class PlainStyle {

  static final String FOLDER = "/plain";

  private final byte[] style;
  private final String name;

  PlainStyle() throws IOException {
    style =
        new ClassPathResource("templates/plain.css")
            .getContentAsString(StandardCharsets.UTF_8)
            .replaceAll("(?s)/\\*.*?\\*/", "")
            .replaceAll("\\s*\\n\\s*", "\n")
            .strip()
            .getBytes(StandardCharsets.UTF_8);
    name = DigestUtils.md5DigestAsHex(style).substring(0, 12) + ".css";
  }

  /** With a slash before it, without the context path. */
  String address() {
    return FOLDER + "/" + name;
  }

  byte[] bytes() {
    return style.clone();
  }
}
