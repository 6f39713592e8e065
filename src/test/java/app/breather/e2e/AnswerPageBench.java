package app.breather.e2e;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import app.breather.bench.Comparison;
import app.breather.bench.Comparison.Goal;
import app.breather.e2e.Browser.Device;
import app.breather.family.FamilyFixture;
import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** P9: all that a phone loads that has never been there, headers included. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AnswerPageBench {

  private static final int MOST = 30_000;

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  @Autowired private FamilyFixture fixture;

  @Test
  void aFirstLoadIsSmall() throws Exception {
    var home = neighbours.aFamily();
    var inge = fixture.aMemberWithoutAccount(home.family(), "Oma Inge", Role.CAREGIVER);
    var evening = neighbours.care(home, neighbours.hours(DayOfWeek.SATURDAY, 16, 20), "Cinema");
    var slot = neighbours.anAsk(home, evening, Set.of(inge));
    var link = neighbours.anAnswerPage(home, slot, inge);
    new Comparison("answer-page", "the login view")
        .bytes(
            () -> loaded(link, "form button"),
            () -> loaded("login", "input[name=password]"),
            new Goal(
                "ratio <= 0.05 and value <= 30000",
                result -> result.ratio() <= 0.05 && result.value() <= MOST));
  }

  /**
   * @param last what is to be seen once the page is complete
   */
  private static double loaded(String address, String last) {
    var phone = browser.on(Device.PHONE);
    var bytes = new AtomicLong();
    var network = phone.context().newCDPSession(phone);
    network.send("Network.enable");
    network.on("Network.loadingFinished", event -> bytes.addAndGet(size(event)));
    phone.navigate(address);
    phone.locator(last).first().waitFor();
    phone.waitForLoadState(LoadState.NETWORKIDLE);
    phone.context().close();
    return bytes.get();
  }

  private static long size(JsonObject event) {
    return event.get("encodedDataLength").getAsLong();
  }
}
