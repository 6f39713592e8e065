package app.breather.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import app.breather.e2e.Neighbours.Street;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** In a browser, since only a browser draws the grid and has a pointer to drag over it. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CalendarGridIT {

  private static final int SATURDAY = 5;

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  private Street street;
  private Page page;

  @BeforeEach
  void aParentLooksAtTheWeek() {
    street = neighbours.aStreet();
    page = browser.on(Device.DESKTOP);
    Door.signIn(page, street.home().email());
    Screens.open(page, "calendar/week/" + street.saturday());
  }

  @Test
  void whoDragsOverFreeTimeIsLedToAFormWithThatTime() {
    var column = day(SATURDAY).boundingBox();
    var nine = lineOf(9);
    double hour = lineOf(10) - nine;
    double x = column.x + column.width / 2;
    page.mouse().move(x, nine + 2);
    page.mouse().down();
    page.mouse().move(x, nine + hour);
    page.mouse().move(x, nine + 2.2 * hour);
    page.mouse().up();
    assertThat(page.getByText(Pattern.compile("9:00.*11:15")).first()).isVisible();
    Door.button(page, "Care").click();
    page.waitForURL("**/care/new?*");
    assertThat(page.url()).contains("from=" + street.saturday() + "T09", "until=");
    assertThat(page.locator("vaadin-time-picker input").first()).hasValue("09:00");
  }

  @Test
  void whoseEachEveningIsStandsBelowItsDay() {
    var evenings = page.getByRole(AriaRole.LIST, named("Bedtimes")).getByRole(AriaRole.LINK);
    assertThat(evenings).hasCount(7);
    assertThat(evenings.nth(1)).hasAccessibleName(Pattern.compile("Bedtime, .*, stands in"));
    assertThat(evenings.last().boundingBox().x).isCloseTo(day(6).boundingBox().x, within(3.0));
    evenings.first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/bedtime");
  }

  @Test
  void theHoursAreReachedByKeyAndNBeginsSomethingNew() {
    var hours = page.getByLabel("Hours of these days");
    hours.focus();
    assertThat(hours).isFocused();
    page.keyboard().press("n");
    assertThat(Door.button(page, "Care")).isVisible();
    page.keyboard().press("Escape");
    assertThat(Door.button(page, "Care")).not().isVisible();
  }

  private Locator day(int column) {
    return page.locator("breather-calendar [role=columnheader].day-head").nth(column);
  }

  /** Where the line of the full hour is drawn, above its label. */
  private double lineOf(int hour) {
    return page.locator("breather-calendar .hour:visible")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + hour + "$")))
        .first()
        .boundingBox()
        .y;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
