package app.breather.care.web;

import app.breather.base.mail.Letter.CalendarPart;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainWriter;
import app.breather.care.AnswerByLink;
import app.breather.care.LinkedAsk;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers an ask by its link. To open it changes nothing, however often and by whatever program;
 * only a button acts, and leads back to the page.
 */
@Controller
class AnswerPages {

  private static final String TEMPLATE = "answer";

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
    return find(secret.orElse(""), request)
        .map(ask -> page(request, HttpStatus.OK, drawing(ask, request).view(Said.of(said))))
        .orElseGet(() -> pages.refusal(request));
  }

  /** What was promised, for the own calendar; nothing promised leads back to the page. */
  @GetMapping(path = "/answer/{secret}", params = "calendar")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> calendar(@PathVariable String secret, HttpServletRequest request) {
    if (find(secret, request).isEmpty()) {
      return pages.refusal(request);
    }
    return answers
        .calendar(secret)
        .map(AnswerPages::file)
        .orElseGet(
            () ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(back(secret, Said.DONE, request))
                    .build());
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
    return find(secret, request)
        .map(
            ask -> {
              var said = new AnswerForm(form, ask.zone()).give(answers, secret);
              return ResponseEntity.status(HttpStatus.SEE_OTHER)
                  .location(back(secret, said, request))
                  .<String>build();
            })
        .orElseGet(() -> pages.refusal(request));
  }

  @ExceptionHandler
  @Needs(Access.ANYONE)
  public ResponseEntity<String> fail(RuntimeException failure, HttpServletRequest request) {
    return pages.failure(request, failure);
  }

  private Optional<LinkedAsk> find(String secret, HttpServletRequest request) {
    return pages.find(request, () -> answers.find(secret));
  }

  private static URI back(String secret, Said said, HttpServletRequest request) {
    var path = request.getContextPath() + "/answer/" + secret;
    return URI.create(said == Said.DONE ? path : path + "?said=" + said.key());
  }

  private AnswerDrawing drawing(LinkedAsk ask, HttpServletRequest request) {
    var language = ask.reading().language().orElseGet(() -> writer.language(request));
    return new AnswerDrawing(ask, new AnswerWords(words, language, ask.zone()));
  }

  private ResponseEntity<String> page(
      HttpServletRequest request, HttpStatus status, AnswerView view) {
    return writer.page(request, status, TEMPLATE, Locale.of(view.language()), Map.of("page", view));
  }
}
