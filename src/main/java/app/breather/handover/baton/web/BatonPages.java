package app.breather.handover.baton.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import app.breather.base.web.PlainWriter;
import app.breather.care.CareOccasionId;
import app.breather.care.web.CareSpeech;
import app.breather.handover.baton.BatonByLink;
import app.breather.handover.baton.BatonCard;
import app.breather.handover.baton.BatonResult;
import app.breather.handover.baton.BatonSeen;
import app.breather.handover.baton.BatonTapId;
import app.breather.handover.baton.CorrectionResult;
import app.breather.handover.baton.LinkedBaton;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalTime;
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
 * Takes the children and hands them back by the link to a time of care. To open it changes nothing;
 * only a button acts. Where somebody else was a moment earlier the page says so at once, and shows
 * how it is now; else it leads back to itself.
 */
@BehindLink
class BatonPages {

  private final BatonByLink baton;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  BatonPages(BatonByLink baton, LinkPages pages, PlainWriter writer, MessageSource words) {
    this.baton = baton;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  /** In the app a time of care stands where the secret does: that leads to the page there. */
  @GetMapping({"/baton", "/baton/", "/baton/{secret}", "/baton/{secret}/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret, HttpServletRequest request) {
    var given = secret.orElse("");
    if (CareOccasionId.parse(given).isPresent()) {
      return LinkPages.to(request, BatonCard.ROUTE);
    }
    return pages.show(
        request, () -> baton.find(given), found -> page(request, given, found, Said.NOTHING));
  }

  /** What is said of an act, once the page is read anew. */
  @FunctionalInterface
  private interface Said {
    Said NOTHING = _ -> "";

    String of(BatonDrawing drawing);
  }

  /**
   * @param seen which children, and what the page showed of them
   * @param who has them
   */
  @PostMapping(path = "/baton/{secret}", params = "who")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> take(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam String who,
      HttpServletRequest request) {
    return act(
        request,
        secret,
        () ->
            BatonSeen.parse(seen)
                .flatMap(one -> MemberId.parse(who).map(to -> baton.take(secret, one, to)))
                .filter(result -> !(result instanceof BatonResult.Said))
                .<Said>map(result -> drawing -> drawing.words().result(result)));
  }

  /**
   * @param tap what was said
   * @param at when it was, in hours and minutes; empty where it was not so at all
   */
  @PostMapping(path = "/baton/{secret}", params = "tap")
  @Needs(Access.ANYONE)
  public ResponseEntity<String> correct(
      @PathVariable String secret,
      @RequestParam String tap,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String act,
      HttpServletRequest request) {
    return act(
        request,
        secret,
        () ->
            BatonTapId.parse(tap)
                .flatMap(id -> correct(secret, id, at, act))
                .filter(result -> !(result instanceof CorrectionResult.Corrected))
                .<Said>map(result -> drawing -> drawing.words().result(result)));
  }

  private Optional<CorrectionResult> correct(String secret, BatonTapId id, String at, String act) {
    if (act.equals("revoke")) {
      return Optional.of(baton.itWasNotSo(secret, id));
    }
    try {
      return Optional.of(baton.itWasAt(secret, id, LocalTime.parse(at.strip())));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  private interface Act {
    Optional<Said> run();
  }

  private ResponseEntity<String> act(HttpServletRequest request, String secret, Act act) {
    return pages.show(
        request,
        () -> baton.find(secret),
        _ ->
            act.run()
                .flatMap(
                    said -> baton.find(secret).map(found -> page(request, secret, found, said)))
                .orElseGet(() -> LinkPages.back(request, "")));
  }

  private ResponseEntity<String> page(
      HttpServletRequest request, String secret, LinkedBaton found, Said said) {
    var speech = CareSpeech.of(found.care(), request, writer, words);
    var drawing = new BatonDrawing(found, speech);
    return writer.page(
        request,
        HttpStatus.OK,
        "baton",
        speech.language(),
        Map.of("page", drawing.view(secret, said.of(drawing))));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath batonPath() {
      return new PlainPath("/baton/**");
    }
  }
}
