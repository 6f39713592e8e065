package app.breather.care.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.care.LinkedRegular;
import app.breather.care.RegularByLink;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers for regular care by its link. To open it changes nothing; only a button acts, and leads
 * back to the page.
 */
@BehindLink
class RegularPages {

  private final RegularByLink answers;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  RegularPages(RegularByLink answers, LinkPages pages, PlainWriter writer, MessageSource words) {
    this.answers = answers;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  /**
   * @param said what became of the button that was pressed before
   */
  @GetMapping({"/regular", "/regular/", "/regular/{secret}", "/regular/{secret}/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret,
      @RequestParam(defaultValue = "") String said,
      HttpServletRequest request) {
    return pages.show(
        request,
        () -> answers.find(secret.orElse("")),
        care -> page(request, care, RegularSaid.of(said)));
  }

  /**
   * @param act yes or no; anything else does nothing
   * @param word to the parents, with a no
   */
  @PostMapping("/regular/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String word,
      HttpServletRequest request) {
    return pages.act(request, () -> answers.find(secret), _ -> give(secret, act, word).key());
  }

  private RegularSaid give(String secret, String act, String word) {
    return switch (act) {
      case "yes" -> RegularSaid.of(answers.agree(secret));
      case "no" -> {
        answers.decline(secret, Optional.of(word));
        yield RegularSaid.NOTHING;
      }
      default -> RegularSaid.NOTHING;
    };
  }

  private ResponseEntity<String> page(
      HttpServletRequest request, LinkedRegular care, RegularSaid said) {
    var language = care.reading().language().orElseGet(() -> writer.language(request));
    var drawn = new AnswerWords(words, language, care.zone());
    return writer.page(
        request,
        HttpStatus.OK,
        "regular",
        drawn.locale(),
        Map.of("page", new RegularDrawing(care, drawn).view(said)));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath regularPath() {
      return new PlainPath("/regular/**");
    }
  }
}
