package app.breather.family.ui.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

  private final Clock clock;

  LongestSession(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session != null && isTooOld(Instant.ofEpochMilli(session.getCreationTime()))) {
      session.invalidate();
    }
    chain.doFilter(request, response);
  }

  private boolean isTooOld(Instant created) {
    return created.plus(LIFE).isBefore(clock.instant());
  }
}
