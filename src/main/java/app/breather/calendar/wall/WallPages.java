package app.breather.calendar.wall;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a tablet at the wall shows. It asks again by itself each minute, told so by a header: that
 * needs no script, and a page which says that something went wrong bears it too, so that a display
 * finds its way back. An address that does not work is not asked for again.
 */
@BehindLink
class WallPages {

  private static final String REFRESH = "Refresh";
  private static final int MINUTE = 60;

  /** So many seconds of a minute the displays share among them. */
  private static final int SPREAD = 10;

  private final Walls walls;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  WallPages(Walls walls, LinkPages pages, PlainWriter writer, MessageSource words) {
    this.walls = walls;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  @GetMapping("/wall/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<?> show(@PathVariable String secret, HttpServletRequest request) {
    return pages.serve(request, () -> walls.of(secret), wall -> page(request, secret, wall));
  }

  /**
   * Leads back to the page, which says how it is then.
   *
   * @param baton who has which children, as the page offered it
   */
  @PostMapping("/wall/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<?> say(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String baton,
      HttpServletRequest request) {
    return pages.serve(request, () -> walls.say(secret, baton), _ -> LinkPages.back(request, ""));
  }

  /** A part of an address, or one with something behind it. */
  @GetMapping({"/wall", "/wall/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<?> unknown(HttpServletRequest request) {
    return pages.serve(request, Optional::empty, _ -> ResponseEntity.noContent().build());
  }

  @ExceptionHandler
  @Needs(Access.ANYONE)
  public ResponseEntity<String> fail(RuntimeException failure, HttpServletRequest request) {
    var said = pages.failure(request, failure);
    return ResponseEntity.status(said.getStatusCode())
        .headers(said.getHeaders())
        .header(REFRESH, String.valueOf(MINUTE))
        .body(said.getBody());
  }

  private ResponseEntity<String> page(HttpServletRequest request, String secret, Wall wall) {
    var language = writer.language(request);
    var view = new WallDrawing(wall, new WallWords(wall, words, language)).view();
    var page = writer.page(request, HttpStatus.OK, "wall", language, Map.of("page", view));
    var html = Optional.ofNullable(page.getBody()).orElseThrow();
    return ResponseEntity.ok()
        .headers(page.getHeaders())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(DigestUtils.md5DigestAsHex(html.getBytes(StandardCharsets.UTF_8)))
        .header(REFRESH, String.valueOf(untilNextMinute(wall.now(), secret)))
        .body(html);
  }

  /** Its clock is right to some seconds, and not all displays ask in the same one. */
  private static int untilNextMinute(Instant now, String secret) {
    return MINUTE
        - now.atOffset(ZoneOffset.UTC).getSecond()
        + Math.floorMod(secret.hashCode(), SPREAD);
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath wallPath() {
      return new PlainPath("/wall/**");
    }
  }
}
