package app.breather.milestones.web;

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
import app.breather.milestones.FirstByLink;
import app.breather.milestones.FirstByLink.Sent;
import app.breather.milestones.LinkedFirst;
import app.breather.milestones.MilestoneId;
import app.breather.milestones.Milestones;
import app.breather.milestones.RecordResult;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Records a first by the link to a time of care. To open it changes nothing. What is sent is judged
 * only once the link is known to work; how much may be sent at all is the server's to say.
 */
@BehindLink
class FirstPages {

  private final FirstByLink firsts;
  private final MediaLimits limits;
  private final LinkPages pages;
  private final PlainWriter writer;
  private final MessageSource words;

  FirstPages(
      FirstByLink firsts,
      MediaLimits limits,
      LinkPages pages,
      PlainWriter writer,
      MessageSource words) {
    this.firsts = firsts;
    this.limits = limits;
    this.pages = pages;
    this.writer = writer;
    this.words = words;
  }

  /** In the app a time of care stands where the secret does: that leads to its page there. */
  @GetMapping({"/first", "/first/", "/first/{secret}", "/first/{secret}/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<String> show(
      @PathVariable(required = false) Optional<String> secret, HttpServletRequest request) {
    var given = secret.orElse("");
    if (CareOccasionId.parse(given).isPresent()) {
      return LinkPages.to(request, Milestones.RECORD + "/" + given);
    }
    return pages.show(
        request,
        () -> firsts.find(given),
        found -> page(request, given, found, FirstForm.empty(), FirstSaid.NOTHING));
  }

  @PostMapping(path = "/first/{secret}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Needs(Access.ANYONE)
  public ResponseEntity<String> record(@PathVariable String secret, HttpServletRequest request) {
    return pages.show(
        request,
        () -> firsts.find(secret),
        found -> {
          if (request.getContentLengthLong() > limits.largest() + (1 << 20)) {
            return page(
                request,
                secret,
                found,
                FirstForm.empty(),
                FirstSaid.refused(MediaRefusal.VIDEO_TOO_LARGE));
          }
          return read(secret, request);
        });
  }

  private ResponseEntity<String> read(String secret, HttpServletRequest request) {
    try {
      var shot = Optional.ofNullable(request.getPart("shot")).filter(part -> part.getSize() > 0);
      var form = FirstForm.of(request);
      if (form.isOpen()) {
        var choose = FirstSaid.key("milestones.problem.no_kind");
        return again(request, secret, form, shot.isPresent() ? choose.andChooseAgain() : choose);
      }
      var id = MilestoneId.parse(FirstForm.typed(request, "id")).orElseGet(MilestoneId::create);
      var sent = firsts.record(secret, id, form::content, shot.map(FirstPages::content));
      var said = sent.map(FirstSaid::of).orElseGet(() -> FirstSaid.key("milestones.link.gone"));
      if (sent.filter(FirstPages::isRecorded).isPresent()) {
        return again(request, secret, FirstForm.empty(), said);
      }
      return again(request, secret, form, shot.isPresent() ? said.andChooseAgain() : said);
    } catch (IllegalStateException tooLarge) {
      return again(
          request, secret, FirstForm.empty(), FirstSaid.refused(MediaRefusal.VIDEO_TOO_LARGE));
    } catch (ServletException | IOException broken) {
      return again(request, secret, FirstForm.empty(), FirstSaid.key("media.broken"));
    }
  }

  @PostMapping(path = "/first/{secret}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @Needs(Access.ANYONE)
  public ResponseEntity<String> takeBack(@PathVariable String secret, HttpServletRequest request) {
    return pages.act(
        request,
        () -> firsts.find(secret),
        _ -> {
          MilestoneId.parse(FirstForm.typed(request, "takeBack"))
              .ifPresent(id -> firsts.takeBack(secret, id));
          return "";
        });
  }

  private static InputStream content(Part part) {
    try {
      return part.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRecorded(Sent sent) {
    return sent instanceof Sent.Recorded(var result) && result instanceof RecordResult.Recorded;
  }

  /** As it is by now; its form has an id of its own again, so that to send it anew records once. */
  private ResponseEntity<String> again(
      HttpServletRequest request, String secret, FirstForm form, FirstSaid said) {
    return pages.show(
        request, () -> firsts.find(secret), found -> page(request, secret, found, form, said));
  }

  private ResponseEntity<String> page(
      HttpServletRequest request,
      String secret,
      LinkedFirst found,
      FirstForm form,
      FirstSaid said) {
    var speech = CareSpeech.of(found.care(), request, writer, words);
    var drawing = new FirstDrawing(found, limits, speech);
    return writer.page(
        request,
        HttpStatus.OK,
        "first",
        speech.language(),
        Map.of("page", drawing.view(secret, form, said.by(drawing))));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath firstPath() {
      return new PlainPath("/first/**");
    }

    @Bean
    FilePath firstFiles() {
      return new FilePath("/first/*");
    }
  }
}
