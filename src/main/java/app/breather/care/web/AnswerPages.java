package app.breather.care.web;

import app.breather.base.mail.Letter.CalendarPart;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainWriter;
import app.breather.care.AnswerByLink;
import app.breather.care.LinkedAsk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers an ask by its link. To open it changes nothing, however often and by whatever program;
 * only a button acts, and leads back to the page.
 */
@BehindLink
class AnswerPages {

  private static final String SHEET = "sheet";

  private final AnswerByLink answers;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  AnswerPages(AnswerByLink answers, LinkPages pages, PlainWriter writer, MessageSource words) {
    this.answers = answers;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  /**
   * @param said what became of the button that was pressed before
   */
  @GetMapping(
      path = {"/answer", "/answer/", "/answer/{secret}", "/answer/{secret}/**"},
      params = "!calendar")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret,
      @RequestParam(defaultValue = "") String said,
      HttpServletRequest request) {
    return pages.show(
        request,
        () -> answers.findToShow(secret.orElse("")),
        ask -> page(request, drawing(ask, request).view(Said.of(said))));
  }

  /** What was promised, for the own calendar; nothing promised leads back to the page. */
  @GetMapping(path = "/answer/{secret}", params = "calendar")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> calendar(@PathVariable String secret, HttpServletRequest request) {
    return pages.show(
        request,
        () -> answers.find(secret),
        _ ->
            answers
                .calendar(secret)
                .map(AnswerPages::file)
                .orElseGet(() -> LinkPages.back(request, "")));
  }

  private static ResponseEntity<String> file(CalendarPart calendar) {
    return ResponseEntity.ok()
        .contentType(
            new MediaType(
                "text", "calendar", Map.of("charset", "UTF-8", "method", calendar.method())))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("breather.ics").build().toString())
        .body(calendar.text());
  }

  @PostMapping("/answer/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(
      @PathVariable String secret,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletRequest request) {
    return pages.act(
        request,
        () -> answers.find(secret),
        ask -> new AnswerForm(form, ask.zone()).give(answers, secret).key());
  }

  /** Leads on to what they should know who promised; back to the page while there is nothing. */
  @PostMapping(path = "/answer/{secret}", params = "act=" + SHEET)
  @Needs(Access.ANYONE)
  public ResponseEntity<String> toCare(@PathVariable String secret, HttpServletRequest request) {
    return pages.show(
        request,
        () -> answers.find(secret),
        _ ->
            answers
                .toCare(secret)
                .map(link -> LinkPages.to(request, link.path()))
                .orElseGet(() -> LinkPages.back(request, "")));
  }

  private AnswerDrawing drawing(LinkedAsk ask, HttpServletRequest request) {
    var language = writer.language(request, ask.reading().language());
    return new AnswerDrawing(ask, new AnswerWords(words, language, ask.zone()));
  }

  private ResponseEntity<String> page(HttpServletRequest request, AnswerView view) {
    return writer.page(
        request, HttpStatus.OK, "answer", Locale.of(view.language()), Map.of("page", view));
  }
}
