package app.breather.e2e;

import static app.breather.e2e.Door.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import app.breather.e2e.Neighbours.Street;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a browser, since only a browser has focus, scroll positions and a line that can be cut. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LiveInPlaceIT {

  private static final String HALF_TYPED = "At Oma’s, the key is und";
  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(30_000);

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  @LocalServerPort private int port;
  private Street street;
  private Page page;

  @BeforeEach
  void aParentIsAtHome() {
    street = neighbours.aStreet();
    page = browser.on(Device.PHONE);
    Door.signIn(page, street.home().email());
  }

  @Test
  void whoIsTypingGoesOnTypingWhenSomebodyElseChangesThePage() {
    var where = halfTyped();
    fillTheGap();
    assertThat(chip()).containsText("Covered", SOON);
    assertThat(where).isFocused();
    where.pressSequentially("er the mat");
    assertThat(where).hasValue(HALF_TYPED + "er the mat");
  }

  @Test
  void theListStaysWhereItWasScrolledTo() {
    Screens.open(page, "calendar/list/" + street.saturday().minusDays(5));
    var evening = page.locator("section[aria-labelledby]").filter(having("Date night"));
    var sunday = page.locator("#day-" + street.saturday().plusDays(1));
    sunday.evaluate("heading => heading.scrollIntoView()");
    var before = sunday.boundingBox().y;

    fillTheGap();

    assertThat(evening).not().containsText("Open", SOON);
    assertThat(sunday.boundingBox().y).isCloseTo(before, within(1.0));
  }

  @Test
  void whatWasHalfWrittenIsStillThereAfterTheLineWasCut() throws IOException {
    try (var line = new Line(port)) {
      page = browser.over(line, Device.PHONE);
      Door.signIn(page, street.home().email());
      var where = halfTyped();

      line.cut();
      fillTheGap();
      where.pressSequentially("er");
      line.mend();

      assertThat(chip()).containsText("Covered", SOON);
      assertThat(where).hasValue(HALF_TYPED + "er");
    }
  }

  /** The form to change the evening, with the cursor in the middle of a word. */
  private Locator halfTyped() {
    Screens.open(page, "care/" + street.partly());
    assertThat(chip()).containsText("Partly covered");
    button(page, "Change").click();
    var where = page.getByLabel("Where").and(page.locator("input"));
    where.fill("");
    where.pressSequentially(HALF_TYPED);
    return where;
  }

  private void fillTheGap() {
    neighbours.promise(
        street.inge(), street.partly(), neighbours.hours(DayOfWeek.SATURDAY, 19, 20));
  }

  private Locator chip() {
    return page.locator(".card > header .chip").first();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
