package app.breather.family.ui.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that is too old, however busy. The heartbeat of an open page comes by here too; a
 * browser that is remembered goes on in a new session.
 */
class LongestSession extends OncePerRequestFilter {

  static final Duration LIFE = Duration.ofHours(12);

  private static final String SEEN = LongestSession.class.getName();

  private final Clock clock;

  LongestSession(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session != null && isTooOld(session)) {
      session.invalidate();
    }
    chain.doFilter(request, response);
  }

  /** By our clock alone: a session's own time of creation comes from another. */
  private boolean isTooOld(HttpSession session) {
    var now = clock.instant();
    if (session.getAttribute(SEEN) instanceof Instant first) {
      return first.plus(LIFE).isBefore(now);
    }
    session.setAttribute(SEEN, now);
    return false;
  }
}
