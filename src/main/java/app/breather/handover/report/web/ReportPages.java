package app.breather.handover.report.web;

import app.breather.base.media.MediaLimits;
import app.breather.base.media.MediaRefusal;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.FilePath;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.care.CareOccasionId;
import app.breather.care.web.CareSpeech;
import app.breather.handover.report.LinkedReport;
import app.breather.handover.report.ReportBoard;
import app.breather.handover.report.ReportByLink;
import app.breather.handover.report.ReportId;
import app.breather.handover.report.ReportResult;
import app.breather.handover.report.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * Tells of a time with children by the link to it. To open it changes nothing; only a button acts,
 * and leads back to the page. A question, and what is wrong, is said above the form as it was sent.
 */
@BehindLink
class ReportPages {

  private static final String TOLD = "told";

  private final ReportByLink reports;
  private final MediaLimits limits;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  ReportPages(
      ReportByLink reports,
      MediaLimits limits,
      LinkPages pages,
      PlainWriter writer,
      MessageSource words) {
    this.reports = reports;
    this.limits = limits;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  /**
   * In the app a time of care stands where the secret does: that leads to its page there.
   *
   * @param what of which the form is wanted
   * @param old what is to be corrected
   * @param said what became of what was sent before
   */
  @GetMapping({"/report", "/report/", "/report/{secret}", "/report/{secret}/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String said,
      HttpServletRequest request) {
    var given = secret.orElse("");
    if (CareOccasionId.parse(given).isPresent()) {
      return LinkPages.to(request, ReportBoard.ROUTE + "/" + given);
    }
    return pages.show(
        request,
        () -> reports.find(given),
        found -> {
          var page = drawing(request, found);
          var form =
              page.correctable(old)
                  .map(entry -> FormDrawing.of(page, entry))
                  .or(() -> Told.Kind.of(what).map(kind -> FormDrawing.fresh(page, kind)))
                  .map(drawn -> drawn.form(""));
          var notice = said.equals(TOLD) ? page.text("report.thanks") : "";
          return page(request, HttpStatus.OK, given, page, notice, form.orElse(null));
        });
  }

  @PostMapping("/report/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> act(@PathVariable String secret, HttpServletRequest request) {
    return pages.show(
        request,
        () -> reports.find(secret),
        found -> {
          var sent = ReportRequest.of(request);
          return sent.removes()
              .map(id -> remove(request, secret, id))
              .orElseGet(() -> tell(request, secret, found, sent));
        });
  }

  private ResponseEntity<String> remove(HttpServletRequest request, String secret, String id) {
    ReportId.parse(id).ifPresent(known -> reports.remove(secret, known));
    return LinkPages.back(request, "");
  }

  private ResponseEntity<String> tell(
      HttpServletRequest request, String secret, LinkedReport found, ReportRequest sent) {
    var form = new ReportForm(sent.fields(), found);
    var page = drawing(request, found);
    return switch (form.give(reports, secret, sent.photo())) {
      case ReportForm.Given.Told(var result) ->
          answer(request, secret, page, form, result, sent.photo().isPresent());
      case ReportForm.Given.Refused(var why) ->
          page(
              request,
              why == MediaRefusal.PICTURE_TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.OK,
              secret,
              page,
              page.text(why.key(false), limits.inMegabytes()),
              drawn(page, form, ""));
    };
  }

  private ResponseEntity<String> answer(
      HttpServletRequest request,
      String secret,
      ReportDrawing page,
      ReportForm form,
      ReportResult result,
      boolean pictured) {
    var words = page.words().result(result);
    // a browser does not keep a file that was chosen
    var again = pictured ? page.text("report.photo.again") : "";
    return switch (result) {
      case ReportResult.Stored _, ReportResult.KeptAsFirst _ -> LinkPages.back(request, TOLD);
      case ReportResult.NotNow _, ReportResult.Gone _ ->
          page(request, HttpStatus.OK, secret, page, words, null);
      case ReportResult.SameAgain _, ReportResult.TooSoon _ ->
          page(request, HttpStatus.OK, secret, page, again, drawn(page, form, words));
      case ReportResult.Invalid _ ->
          page(
              request,
              HttpStatus.OK,
              secret,
              page,
              (words + " " + again).strip(),
              drawn(page, form, ""));
    };
  }

  private static ReportPageView.@Nullable Form drawn(
      ReportDrawing page, ReportForm form, String question) {
    return form.kind()
        .map(kind -> new FormDrawing(page, kind, form.sent()).form(question))
        .orElse(null);
  }

  private ReportDrawing drawing(HttpServletRequest request, LinkedReport found) {
    return new ReportDrawing(found, CareSpeech.of(found.care(), request, writer, words));
  }

  private ResponseEntity<String> page(
      HttpServletRequest request,
      HttpStatus status,
      String secret,
      ReportDrawing drawing,
      String notice,
      ReportPageView.@Nullable Form form) {
    var values = new HashMap<String, Object>();
    values.put("page", drawing.view(secret, notice, form));
    return writer.page(request, status, "report", drawing.speech().language(), values);
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath reportPath() {
      return new PlainPath("/report/**");
    }

    @Bean
    FilePath reportFiles() {
      return new FilePath("/report/*");
    }
  }
}
