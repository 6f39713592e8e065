package app.breather.family.ui.access;

import app.breather.base.persistence.DatabaseAway;
import app.breather.base.ui.Translations;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database is away where there is no page yet to say so on: a remembered browser
 * comes without a session. The page tries again by itself.
 */
class AwayPage extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AwayPage.class);

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%s">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="refresh" content="5">
        <title>%s</title>
        <link rel="stylesheet" href="%s/themes/breather/breather.css">
      </head>
      <body><main class="problem"><h1>%2$s</h1><p>%4$s</p><p><a href="">%5$s</a></p></main></body>
      </html>
      """;

  private final I18NProvider words;

  AwayPage(I18NProvider words) {
    this.words = words;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException failure) {
      if (!DatabaseAway.isReason(failure) || response.isCommitted()) {
        throw failure;
      }
      LOG.warn("The database does not answer: {}", failure.getMessage());
      answer(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var language = Translations.spoken(request.getLocale());
    response.resetBuffer();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write(
            PAGE.formatted(
                language.getLanguage(),
                text("base.problem.title", language),
                request.getContextPath(),
                text("base.problem.away", language),
                text("base.problem.again", language)));
  }

  private String text(String key, Locale language) {
    return words.getTranslation(key, language);
  }
}
