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

  private static final Instant SIGNED_IN = Instant.parse("2027-03-04T09:00:00Z");

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
    request(SIGNED_IN);
    request(SIGNED_IN.plus(age));
  }

  private void request(Instant now) throws Exception {
    var request = new MockHttpServletRequest();
    request.setSession(session);
    var chain = new MockFilterChain();
    new LongestSession(Clock.fixed(now, ZoneOffset.UTC))
        .doFilter(request, new MockHttpServletResponse(), chain);
    assertThat(chain.getRequest()).isSameAs(request);
  }
}
