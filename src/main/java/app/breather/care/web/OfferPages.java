package app.breather.care.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.care.LinkedOffers;
import app.breather.care.OfferByLink;
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
 * Offers time by the link out of the weekly letter. To open it changes nothing; only a button acts,
 * and leads back to the page.
 */
@BehindLink
class OfferPages {

  private final OfferByLink offers;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  OfferPages(OfferByLink offers, LinkPages pages, PlainWriter writer, MessageSource words) {
    this.offers = offers;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  /**
   * @param said what became of the button that was pressed before
   */
  @GetMapping({"/offer", "/offer/", "/offer/{secret}", "/offer/{secret}/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret,
      @RequestParam(defaultValue = "") String said,
      HttpServletRequest request) {
    return pages.show(
        request,
        () -> offers.find(secret.orElse("")),
        seen -> page(request, seen, OfferSaid.of(said)));
  }

  @PostMapping("/offer/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(
      @PathVariable String secret,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletRequest request) {
    return pages.act(
        request,
        () -> offers.find(secret),
        seen -> new OfferForm(form, seen).give(offers, secret).key());
  }

  private ResponseEntity<String> page(
      HttpServletRequest request, LinkedOffers seen, OfferSaid said) {
    var language = writer.language(request, seen.reading().language());
    var drawn = new AnswerWords(words, language, seen.zone());
    return writer.page(
        request,
        HttpStatus.OK,
        "offer",
        drawn.locale(),
        Map.of("page", new OfferDrawing(seen, drawn).view(said)));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath offerPath() {
      return new PlainPath("/offer/**");
    }
  }
}
