package app.breather.family.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class LongestSessionTest {

  private final MockHttpSession session = new MockHttpSession();

  @Test
  void endsAfterTwelveHoursHoweverBusy() throws Exception {
    requestAfter(LongestSession.LIFE.plusSeconds(1));

    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void goesOnUntilThen() throws Exception {
    requestAfter(LongestSession.LIFE.minusSeconds(1));

    assertThat(session.isInvalid()).isFalse();
  }

  private void requestAfter(Duration age) throws Exception {
    var now = Instant.ofEpochMilli(session.getCreationTime()).plus(age);
    var request = new MockHttpServletRequest();
    request.setSession(session);
    var chain = new MockFilterChain();
    new LongestSession(Clock.fixed(now, ZoneOffset.UTC))
        .doFilter(request, new MockHttpServletResponse(), chain);
    assertThat(chain.getRequest()).isSameAs(request);
  }
}
