package app.breather.e2e;

import static app.breather.e2e.Door.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.database.FlakyRoad;
import app.breather.e2e.Browser.Device;
import app.breather.family.FamilyFixture;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** In a browser, for there one reads a sentence or looks at nothing. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DatabaseAwayIT {

  private static final String AWAY = "Breather can’t reach its database just now.";
  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(15_000);

  /** The pool looks for connections less and less often, at least each ten seconds. */
  private static final IsVisibleOptions LATER = new IsVisibleOptions().setTimeout(60_000);

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  @Autowired private FlakyRoad road;

  @TestConfiguration(proxyBeanMethods = false)
  static class Road {

    @Bean
    FlakyRoad road() throws IOException {
      return new FlakyRoad();
    }

    @Bean
    @Primary
    JdbcConnectionDetails connectionOnTheRoad(FlakyRoad road) {
      return road.connection();
    }
  }

  @AfterEach
  void mend() {
    road.mend();
  }

  @Test
  void aPageSaysSoAndComesBackWithOneButton() {
    var page = signedIn();
    road.cut();

    page.navigate("family");
    assertThat(page.getByText(AWAY)).isVisible(SOON);
    assertThat(page.getByText("Exception")).isHidden();

    road.mend();
    button(page, "Try again").click();
    assertThat(page.getByText("born 1 March 2026")).isVisible(LATER);
  }

  @Test
  void aRememberedBrowserReadsItTooAndComesBackByItself() {
    var page = signedIn();
    page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
    road.cut();

    var answer = page.navigate("family");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(page.getByText(AWAY)).isVisible();

    road.mend();
    assertThat(page.getByText("born 1 March 2026")).isVisible(LATER);
  }

  @Test
  void signingInIsNoMistakeAndWorksAgainLater() {
    var email = neighbours.aFamily().email();
    var page = browser.on(Device.PHONE);
    page.navigate("login");
    road.cut();

    signIn(page, email);
    assertThat(page.getByText("Breather can’t reach its database right now.")).isVisible(SOON);
    assertThat(page.getByText("That did not match")).isHidden();

    road.mend();
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInSameThread()
        .until(
            () -> {
              page.waitForResponse("**/login", () -> signIn(page, email));
              page.waitForLoadState();
              return !page.url().contains("login");
            });
    assertThat(heading(page)).isVisible(SOON);
  }

  private Page signedIn() {
    var page = browser.on(Device.PHONE);
    Door.signIn(page, neighbours.aFamily().email());
    assertThat(heading(page)).isVisible();
    return page;
  }

  private static Locator heading(Page page) {
    return page.locator("h1").first();
  }

  private static void signIn(Page page, String email) {
    page.locator("input[name=username]").fill(email);
    page.locator("input[name=password]").fill(FamilyFixture.PASSWORD);
    button(page, "Sign in").click();
  }
}
