package app.breather.notifications.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.notifications.Unsubscribing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Ends the mails on Sundays: with a button for who opens the link, and with the one request by
 * which mail programs do it (RFC 8058). To open it changes nothing.
 */
@Controller
class UnsubscribePages {

  private final Unsubscribing unsubscribing;
  private final PlainWriter writer;

  UnsubscribePages(Unsubscribing unsubscribing, PlainWriter writer) {
    this.unsubscribing = unsubscribing;
    this.writer = writer;
  }

  @GetMapping("/unsubscribe/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(@PathVariable String secret, HttpServletRequest request) {
    return page(request, unsubscribing.isKnown(secret), "text");
  }

  @PostMapping("/unsubscribe/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(@PathVariable String secret, HttpServletRequest request) {
    return page(request, unsubscribing.unsubscribe(secret), "done");
  }

  private ResponseEntity<String> page(HttpServletRequest request, boolean known, String what) {
    return writer.page(
        request,
        known ? HttpStatus.OK : HttpStatus.NOT_FOUND,
        "unsubscribe",
        writer.language(request),
        Map.of("what", known ? what : "unknown"));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath unsubscribePath() {
      return new PlainPath("/unsubscribe/**");
    }
  }
}
