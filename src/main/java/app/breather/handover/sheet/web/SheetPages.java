package app.breather.handover.sheet.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.care.CareOccasionId;
import app.breather.care.web.CareSpeech;
import app.breather.handover.sheet.LinkedSheet;
import app.breather.handover.sheet.SheetByLink;
import app.breather.handover.sheet.SheetNavigation;
import app.breather.handover.sheet.SheetSeen;
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
 * Shows the sheet by the link to a time of care. To open it says nothing; only the button says that
 * it was read, and leads back to the page.
 */
@BehindLink
class SheetPages {

  private final SheetByLink sheets;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  SheetPages(SheetByLink sheets, LinkPages pages, PlainWriter writer, MessageSource words) {
    this.sheets = sheets;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  /**
   * In the app a time of care stands where the secret does: that leads to its sheet there.
   *
   * @param said {@code read} after the button was pressed
   */
  @GetMapping({"/sheet", "/sheet/", "/sheet/{secret}", "/sheet/{secret}/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret,
      @RequestParam(defaultValue = "") String said,
      HttpServletRequest request) {
    var given = secret.orElse("");
    var inApp = CareOccasionId.parse(given);
    if (inApp.isPresent()) {
      return LinkPages.to(request, SheetNavigation.toMine(inApp.get()));
    }
    return pages.show(
        request, () -> sheets.find(given), found -> page(request, given, found, said));
  }

  /**
   * @param seen what the page showed
   */
  @PostMapping("/sheet/{secret}")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> confirm(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String seen,
      HttpServletRequest request) {
    return pages.act(
        request,
        () -> sheets.find(secret),
        _ ->
            SheetSeen.parse(seen).filter(one -> sheets.confirm(secret, one)).isPresent()
                ? "read"
                : "");
  }

  private ResponseEntity<String> page(
      HttpServletRequest request, String secret, LinkedSheet found, String said) {
    var speech = CareSpeech.of(found.care(), request, writer, words);
    var notice = said.equals("read") ? speech.text("handover.thanks") : "";
    return writer.page(
        request,
        HttpStatus.OK,
        "sheet",
        speech.language(),
        Map.of("page", new SheetDrawing(found, speech).view(secret, notice)));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath sheetPath() {
      return new PlainPath("/sheet/**");
    }
  }
}
