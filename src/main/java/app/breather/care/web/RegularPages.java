package app.breather.care.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.calendar.CalendarYears;
import app.breather.care.LinkedRegular;
import app.breather.care.OpenedDay;
import app.breather.care.RegularByLink;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
   * @param act yes or no, or of what is agreed a day back or after all, or its end; anything else
   *     does nothing
   * @param word to the parents, with a no
   * @param day to give back, or from which on it ends, as in {@code 2027-03-08}
   * @param slot that stands for a day which was given back
   */
  @PostMapping("/regular/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String word,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String slot,
      HttpServletRequest request) {
    return pages.act(
        request,
        () -> answers.find(secret),
        care -> give(care, secret, act, word, day, slot).key());
  }

  /**
   * Leads on to what they should know of a day; back to the page while there is nothing.
   *
   * @param day as in {@code 2027-03-08}
   */
  @PostMapping(path = "/regular/{secret}", params = "act=sheet")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> toCare(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String day,
      HttpServletRequest request) {
    return pages.show(
        request,
        () -> answers.find(secret),
        _ ->
            day(day)
                .flatMap(one -> answers.toCare(secret, one))
                .map(link -> LinkPages.to(request, link.path()))
                .orElseGet(() -> LinkPages.back(request, "")));
  }

  private RegularSaid give(
      LinkedRegular care, String secret, String act, String word, String day, String slot) {
    return switch (act) {
      case "yes" -> RegularSaid.of(answers.agree(secret));
      case "no" -> {
        answers.decline(secret, Optional.of(word));
        yield RegularSaid.NOTHING;
      }
      case "back" ->
          care.care().ahead().stream()
              .map(Occurrence::day)
              .filter(one -> one.toString().equals(day))
              .findFirst()
              .map(one -> RegularSaid.of(answers.giveBack(secret, one, Optional.of(word))))
              .orElse(RegularSaid.NOTHING);
      case "afterAll" ->
          care.opened().stream()
              .map(OpenedDay::slot)
              .filter(one -> one.toString().equals(slot))
              .findFirst()
              .map(one -> RegularSaid.of(answers.comeAfterAll(secret, one)))
              .orElse(RegularSaid.NOTHING);
      case "end" ->
          day(day)
              .filter(care.care()::canEndFrom)
              .map(from -> RegularSaid.of(answers.giveUp(secret, from, Optional.of(word))))
              .orElse(RegularSaid.NO_DAY);
      default -> RegularSaid.NOTHING;
    };
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(CalendarYears::include);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private ResponseEntity<String> page(
      HttpServletRequest request, LinkedRegular care, RegularSaid said) {
    var language = writer.language(request, care.reading().language());
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
