package app.breather.base.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PlainStyleController {

  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
  private static final CacheControl FOR_A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final PlainStyles styles;

  PlainStyleController(PlainStyles styles) {
    this.styles = styles;
  }

  @GetMapping(PlainStyle.FOLDER + "/{name}.css")
  @Needs(Access.ANYONE)
  public ResponseEntity<byte[]> show(@PathVariable String name) {
    var style = styles.named(name);
    return ResponseEntity.ok().contentType(CSS).cacheControl(FOR_A_YEAR).body(style.bytes());
  }
}
