package app.breather.bedtime.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.bedtime.EveningByLink;
import app.breather.bedtime.LinkedEvening;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Says how an evening was by the link out of the letter. To open it changes nothing; only the
 * button acts, and leads back to the page.
 */
@BehindLink
class EveningPages {

  private final EveningByLink evenings;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  EveningPages(EveningByLink evenings, LinkPages pages, PlainWriter writer, MessageSource words) {
    this.evenings = evenings;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  /**
   * @param said what became of the button that was pressed before
   */
  @GetMapping({"/evening", "/evening/", "/evening/{secret}", "/evening/{secret}/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret,
      @RequestParam(defaultValue = "") String said,
      HttpServletRequest request) {
    return pages.show(
        request,
        () -> evenings.find(secret.orElse("")),
        evening -> page(request, evening, EveningSaid.of(said)));
  }

  @PostMapping("/evening/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(
      @PathVariable String secret,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletRequest request) {
    return pages.act(
        request,
        () -> evenings.find(secret),
        evening -> new EveningForm(form, evening).give(evenings, secret).key());
  }

  private ResponseEntity<String> page(
      HttpServletRequest request, LinkedEvening evening, EveningSaid said) {
    var language = writer.language(request, evening.reading().language());
    var view = new EveningDrawing(evening, words, language).view(said);
    return writer.page(request, HttpStatus.OK, "evening", language, Map.of("page", view));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath eveningPath() {
      return new PlainPath("/evening/**");
    }
  }
}
