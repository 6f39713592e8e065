package app.breather.base.web;

import app.breather.base.persistence.DatabaseAway;
import app.breather.base.security.Tries;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What all pages behind links have in common: who tries many that do not work is heard no more for
 * a while, on none of them, and what went wrong is said without the address, which holds a secret.
 */
@Component
public class LinkPages {

  /** So many that do not work may be opened from one address in a quarter of an hour. */
  public static final int UNKNOWN_LINKS = 30;

  private static final Logger LOG = LoggerFactory.getLogger(LinkPages.class);

  private final Tries unknown = new Tries(UNKNOWN_LINKS, Duration.ofMinutes(15));
  private final PlainWriter writer;

  LinkPages(PlainWriter writer) {
    this.writer = writer;
  }

  /**
   * @param lookup by the secret, changing nothing
   * @param page of what the link is about
   */
  public <T> ResponseEntity<String> show(
      HttpServletRequest request,
      Supplier<Optional<T>> lookup,
      Function<T, ResponseEntity<String>> page) {
    return find(request, lookup).map(page).orElseGet(() -> refusal(request));
  }

  /**
   * Leads back to the page, so that to load it anew acts no second time.
   *
   * @param lookup by the secret, changing nothing
   * @param acting on what the link is about; returns what the page shall say of it, or nothing
   *     ({@code ""})
   */
  public <T> ResponseEntity<String> act(
      HttpServletRequest request, Supplier<Optional<T>> lookup, Function<T, String> acting) {
    return show(request, lookup, found -> back(request, acting.apply(found)));
  }

  /**
   * Gives what a program fetches again and again. Programs of many people ask from one address, so
   * a link that works is heard also where others tried too many.
   *
   * @param lookup by the secret, changing nothing
   * @param file of what the link is about
   */
  public <T> ResponseEntity<?> serve(
      HttpServletRequest request,
      Supplier<Optional<T>> lookup,
      Function<T, ResponseEntity<?>> file) {
    var found = lookup.get();
    if (found.isEmpty()) {
      unknown.take(request.getRemoteAddr());
      return refusal(request);
    }
    return file.apply(found.get());
  }

  /** To the page that the request is about. */
  public static ResponseEntity<String> back(HttpServletRequest request, String said) {
    var page = request.getRequestURI();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(said.isEmpty() ? page : page + "?said=" + said))
        .build();
  }

  /**
   * To a page of those who are signed in, or one behind another link.
   *
   * @param path without a slash before it
   */
  public static ResponseEntity<String> to(HttpServletRequest request, String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(request.getContextPath() + "/" + path))
        .build();
  }

  /** Without looking for who has tried too many. */
  private <T> Optional<T> find(HttpServletRequest request, Supplier<Optional<T>> lookup) {
    if (!unknown.isLeft(request.getRemoteAddr())) {
      return Optional.empty();
    }
    var found = lookup.get();
    if (found.isEmpty()) {
      unknown.take(request.getRemoteAddr());
    }
    return found;
  }

  /** The same sentence for every link that does not work. */
  private ResponseEntity<String> refusal(HttpServletRequest request) {
    return unknown.isLeft(request.getRemoteAddr())
        ? sentence(request, HttpStatus.NOT_FOUND, "base.link.unknown", "base.link.unknown.text")
        : sentence(
            request, HttpStatus.TOO_MANY_REQUESTS, "base.link.tooMany", "base.link.tooMany.text");
  }

  /** What a page says to which more was sent than is ever taken. */
  public ResponseEntity<String> tooLarge(HttpServletRequest request) {
    return sentence(
        request, HttpStatus.CONTENT_TOO_LARGE, "base.link.tooLarge", "base.link.tooLarge.text");
  }

  /** What a page says of which a part is missing that was sent. */
  public ResponseEntity<String> brokenOff(HttpServletRequest request) {
    return sentence(
        request, HttpStatus.BAD_REQUEST, "base.link.brokenOff", "base.link.brokenOff.text");
  }

  /** What a page says that could not be shown. */
  public ResponseEntity<String> failure(HttpServletRequest request, RuntimeException failure) {
    boolean away = DatabaseAway.isReason(failure);
    if (away) {
      LOG.warn("A page behind a link could not be read, the database is away");
    } else {
      LOG.error("A page behind a link failed", failure);
    }
    return sentence(
        request,
        away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR,
        "base.problem.title",
        away ? "base.problem.away" : "base.problem.unforeseen");
  }

  private ResponseEntity<String> sentence(
      HttpServletRequest request, HttpStatus status, String title, String text) {
    return writer.page(
        request,
        status,
        "sentence",
        writer.language(request),
        Map.of("title", title, "text", text));
  }
}
