package app.breather.notifications.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.notifications.Unsubscribing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Ends the mails on Sundays: with a button for who opens the link, and with the one request by
 * which mail programs do it (RFC 8058). To open it changes nothing.
 */
@BehindLink
class UnsubscribePages {

  private final Unsubscribing unsubscribing;
  private final LinkPages pages;
  private final PlainWriter writer;

  UnsubscribePages(Unsubscribing unsubscribing, LinkPages pages, PlainWriter writer) {
    this.unsubscribing = unsubscribing;
    this.pages = pages;
    this.writer = writer;
  }

  @GetMapping("/unsubscribe/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(@PathVariable String secret, HttpServletRequest request) {
    return answer(request, "text", () -> unsubscribing.isKnown(secret));
  }

  @PostMapping("/unsubscribe/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(@PathVariable String secret, HttpServletRequest request) {
    return answer(request, "done", () -> unsubscribing.unsubscribe(secret));
  }

  private ResponseEntity<String> answer(
      HttpServletRequest request, String what, BooleanSupplier known) {
    return pages.show(
        request,
        () -> Optional.of(what).filter(_ -> known.getAsBoolean()),
        said -> page(request, said));
  }

  private ResponseEntity<String> page(HttpServletRequest request, String what) {
    return writer.page(
        request, HttpStatus.OK, "unsubscribe", writer.language(request), Map.of("what", what));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath unsubscribePath() {
      return new PlainPath("/unsubscribe/**");
    }
  }
}
