package app.breather.care.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.web.LinkPages;
import app.breather.care.CareAsking;
import app.breather.care.CareFixture;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TooManyUnknownLinksTest {

  @Autowired private CareFixture care;
  @Autowired private CareAsking asking;
  @Autowired private AnswerBrowser browser;

  @Test
  void whoTriesManyIsHeardNoMoreAndEverybodyElseIs() throws Exception {
    var home = care.aFamily();
    var inge = care.aCaregiverWithoutAccount(home, "Oma Inge");
    var slot = care.aSlot(home, 0, 4);
    care.as(home.parent(), () -> asking.ask(slot, Set.of(inge)));
    var link = browser.link(home.parent(), slot, inge);
    var guesser = UUID.randomUUID().toString();

    for (int i = 1; i < LinkPages.UNKNOWN_LINKS; i++) {
      assertThat(status("/answer/guess" + i, guesser)).isEqualTo(404);
    }
    assertThat(status(link, guesser)).isEqualTo(200);
    status("/answer/last", guesser);

    assertThat(status(link, guesser)).isEqualTo(429);
    assertThat(status(link, "somebody else")).isEqualTo(200);
  }

  @Test
  void whoGuessesAtOnePageIsHeardOnNone() throws Exception {
    var guesser = UUID.randomUUID().toString();

    for (int i = 1; i < LinkPages.UNKNOWN_LINKS; i++) {
      assertThat(status("/unsubscribe/guess" + i, guesser)).isEqualTo(404);
    }

    assertThat(status("/unsubscribe/last", guesser)).isEqualTo(429);
    assertThat(status("/answer/more", guesser)).isEqualTo(429);
    assertThat(status("/unsubscribe/last", "another one")).isEqualTo(404);
  }

  private int status(String address, String from) throws Exception {
    return browser.openFrom(from, address).getStatus();
  }
}
