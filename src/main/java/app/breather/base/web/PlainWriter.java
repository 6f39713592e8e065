package app.breather.base.web;

import app.breather.base.ui.Translations;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes stateless pages, in the reader's language and not a byte longer than need be. */
@Component
public class PlainWriter {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final ITemplateEngine templates;
  private final PlainStyles styles;

  PlainWriter(ITemplateEngine templates, PlainStyles styles) {
    this.templates = templates;
    this.styles = styles;
  }

  /**
   * @param preferred by the reader; empty for one who never said
   */
  public Locale language(HttpServletRequest request, Optional<Locale> preferred) {
    return preferred.map(Translations::spoken).orElseGet(() -> language(request));
  }

  /** The first that the browser asks for and we speak. */
  public Locale language(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .filter(
            wanted ->
                List.of(Locale.ENGLISH, Locale.GERMAN).contains(Locale.of(wanted.getLanguage())))
        .findFirst()
        .map(Translations::spoken)
        .orElse(Locale.UK);
  }

  public ResponseEntity<String> page(
      HttpServletRequest request,
      HttpStatus status,
      String template,
      Locale language,
      Map<String, Object> values) {
    var context = new Context(language, values);
    context.setVariable("style", request.getContextPath() + styles.shared().address());
    styles
        .ownOf(template)
        .ifPresent(own -> context.setVariable("own", request.getContextPath() + own.address()));
    var html = templates.process(template, context).replaceAll("\\s*\\n\\s*", "\n");
    return ResponseEntity.status(status).contentType(HTML).body(html);
  }
}
