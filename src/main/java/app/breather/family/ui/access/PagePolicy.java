package app.breather.family.ui.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What the browser may load for a page of Vaadin. Scripts in the page need its nonce; {@code eval}
 * is how Flow runs what the server sends, and {@code base-uri 'self'} is for the base element by
 * which it finds its routes (ADR 0009). Everything else gets {@link #ELSEWHERE}.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

  static final String ELSEWHERE =
      """
      default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; \
      frame-ancestors 'none'""";

  private static final String PAGE =
      """
      default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; \
      style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; \
      font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; \
      object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'""";

  private static final String HEADER = "content-security-policy";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(PagePolicy::apply);
  }

  private static void apply(IndexHtmlResponse page) {
    var nonce = nonce();
    page.getDocument().select("script").attr("nonce", nonce);
    page.getVaadinResponse().setHeader(HEADER, PAGE.formatted(nonce));
  }

  private static String nonce() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
