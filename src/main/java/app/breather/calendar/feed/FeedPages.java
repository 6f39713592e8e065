package app.breather.calendar.feed;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.web.BehindLink;
import app.breather.base.web.LinkPages;
import app.breather.base.web.PlainPath;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where calendar programs fetch a calendar, and are told in a line when there is no news. */
@BehindLink
class FeedPages {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final String GZIP = "gzip";

  private final Feeds feeds;
  private final LinkPages pages;

  FeedPages(Feeds feeds, LinkPages pages) {
    this.feeds = feeds;
    this.pages = pages;
  }

  @GetMapping("/feed/{secret}.ics")
  @Needs(Access.ANYONE)
  public ResponseEntity<?> show(
      @PathVariable String secret,
      @RequestParam(name = FeedAddress.BEDTIMES, defaultValue = "") String bedtimes,
      HttpServletRequest request) {
    return pages.serve(
        request,
        () -> feeds.reader(secret),
        whose -> answer(feeds.of(whose, !bedtimes.equals(FeedAddress.NONE)), takesGzip(request)));
  }

  /** A part of an address, or one with something behind it. */
  @GetMapping({"/feed", "/feed/**"})
  @Needs(Access.ANYONE)
  public ResponseEntity<?> unknown(HttpServletRequest request) {
    return pages.serve(request, Optional::empty, _ -> ResponseEntity.noContent().build());
  }

  /** Spring answers 304 where the version is the one that was asked about. */
  private static ResponseEntity<Resource> answer(Feed feed, boolean zipped) {
    var answer =
        ResponseEntity.ok()
            .contentType(CALENDAR)
            .cacheControl(CacheControl.noCache().cachePrivate())
            .varyBy(HttpHeaders.ACCEPT_ENCODING)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("breather.ics").build().toString());
    return zipped
        ? answer
            .eTag(feed.version() + "-" + GZIP)
            .header(HttpHeaders.CONTENT_ENCODING, GZIP)
            .body(feed.zipped())
        : answer.eTag(feed.version()).body(feed.plain());
  }

  private static boolean takesGzip(HttpServletRequest request) {
    return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
        .flatMap(line -> List.of(line.split(",")).stream())
        .map(one -> one.replace(" ", "").toLowerCase(Locale.ROOT))
        .anyMatch(one -> one.equals(GZIP) || one.matches(GZIP + ";q=(1(\\.0*)?|0\\.0*[1-9]\\d*)"));
  }

  @Configuration(proxyBeanMethods = false)
  static class Paths {

    @Bean
    PlainPath feedPath() {
      return new PlainPath("/feed/**");
    }
  }
}
