package app.breather.care.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.care.CheckInByLink;
import app.breather.care.LinkedCheckIn;
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
 * Asks by a link how regular care goes. To open it changes nothing; only a button acts, and leads
 * back to the page.
 */
@BehindLink
class CheckInPages {

  private final CheckInByLink answers;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  CheckInPages(CheckInByLink answers, LinkPages pages, PlainWriter writer, MessageSource words) {
    this.answers = answers;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  @GetMapping({"/check-in", "/check-in/", "/check-in/{secret}", "/check-in/{secret}/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret, HttpServletRequest request) {
    return pages.show(
        request, () -> answers.find(secret.orElse("")), found -> page(request, found));
  }

  /**
   * @param act one of the answers; anything else does nothing
   * @param word for the parents
   */
  @PostMapping("/check-in/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String word,
      HttpServletRequest request) {
    return pages.act(
        request,
        () -> answers.find(secret),
        _ -> {
          CheckInDrawing.answer(act).ifPresent(answer -> answers.answer(secret, answer, word));
          return "";
        });
  }

  private ResponseEntity<String> page(HttpServletRequest request, LinkedCheckIn found) {
    var language = writer.language(request, found.reading().language());
    var drawn = new AnswerWords(words, language, found.zone());
    return writer.page(
        request,
        HttpStatus.OK,
        "check-in",
        drawn.locale(),
        Map.of("page", new CheckInDrawing(found, drawn).view()));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath checkInPath() {
      return new PlainPath("/check-in/**");
    }
  }
}
