package app.breather.care.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.care.BundleByLink;
import app.breather.care.CareSlotId;
import app.breather.care.LinkedBundle;
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
 * Answers for several days by one link. To open it changes nothing; only a button acts, and leads
 * back to the page.
 */
@BehindLink
class DaysPages {

  private final BundleByLink answers;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  DaysPages(BundleByLink answers, LinkPages pages, PlainWriter writer, MessageSource words) {
    this.answers = answers;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  /**
   * @param said what became of the button that was pressed before
   */
  @GetMapping({"/days", "/days/", "/days/{secret}", "/days/{secret}/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret,
      @RequestParam(defaultValue = "") String said,
      HttpServletRequest request) {
    return pages.show(
        request,
        () -> answers.find(secret.orElse("")),
        bundle -> page(request, bundle, Said.of(said)));
  }

  @PostMapping("/days/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(
      @PathVariable String secret,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletRequest request) {
    return pages.act(
        request,
        () -> answers.find(secret),
        bundle -> new DaysForm(form, bundle).give(answers, secret).key());
  }

  /**
   * Leads on to what they should know who promised; back to the page while there is nothing.
   *
   * @param sheet the day
   */
  @PostMapping(path = "/days/{secret}", params = "sheet")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> toCare(
      @PathVariable String secret, @RequestParam String sheet, HttpServletRequest request) {
    return pages.show(
        request,
        () -> answers.find(secret),
        _ ->
            CareSlotId.parse(sheet)
                .flatMap(day -> answers.toCare(secret, day))
                .map(link -> LinkPages.to(request, link.path()))
                .orElseGet(() -> LinkPages.back(request, "")));
  }

  private ResponseEntity<String> page(HttpServletRequest request, LinkedBundle bundle, Said said) {
    var language = writer.language(request, bundle.reading().language());
    var drawn = new AnswerWords(words, language, bundle.zone());
    return writer.page(
        request,
        HttpStatus.OK,
        "days",
        drawn.locale(),
        Map.of("page", new DaysDrawing(bundle, drawn).view(said)));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath daysPath() {
      return new PlainPath("/days/**");
    }
  }
}
