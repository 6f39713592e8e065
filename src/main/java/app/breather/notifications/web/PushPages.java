package app.breather.notifications.web;

import app.breather.base.push.PushSubscription;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.PlainPath;
import app.breather.notifications.PushRenewal;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The worker that shows pushes in the browser, and where it says that its address has changed. */
@Controller
class PushPages {

  private static final MediaType SCRIPT =
      new MediaType("text", "javascript", StandardCharsets.UTF_8);

  /** The worker may speak with this server alone. */
  private static final String POLICY = "default-src 'none'; connect-src 'self'";

  private final PushRenewal renewal;

  PushPages(PushRenewal renewal) {
    this.renewal = renewal;
  }

  /** At the root, for a worker serves what lies beside and below it. */
  @GetMapping("/push-worker.js")
  @Needs(Access.ANYONE)
  public ResponseEntity<Resource> worker() {
    return ResponseEntity.ok()
        .contentType(SCRIPT)
        .cacheControl(CacheControl.noCache())
        .header("Content-Security-Policy", POLICY)
        .body(new ClassPathResource("push/worker.js"));
  }

  @PostMapping("/push/renew/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<Void> renew(
      @PathVariable("secret") String link,
      @RequestParam String endpoint,
      @RequestParam String key,
      @RequestParam String secret) {
    return PushSubscription.parse(endpoint, key, secret)
            .filter(subscription -> renewal.renew(link, subscription))
            .isPresent()
        ? ResponseEntity.noContent().build()
        : ResponseEntity.status(HttpStatus.NOT_FOUND).build();
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath pushWorkerPath() {
      return new PlainPath("/push-worker.js");
    }

    @Bean
    PlainPath pushRenewalPath() {
      return new PlainPath("/push/renew/**");
    }
  }
}
