package app.breather.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import app.breather.e2e.Neighbours.Street;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** In a browser, since only there is a mouse, a finger, and a focus that keys go to. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MovingIT {

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
  void byMouseAnEntryMovesToAnotherDayAndBack() {
    var from = entry("Dentist").boundingBox();
    drag(from.x + 20, from.y + 10, columnOf(5) + 20, from.y + 10 + 1.5 * hour());

    Seen.soon(entry("Sat .*, 10:30.*13:30: Dentist"));
    Door.button(page, "Undo").click();
    Seen.soon(entry("Fri .*, 9:00.*12:00: Dentist"));
  }

  @Test
  void byMouseAnEndIsDrawnOut() {
    entry("Dentist").hover();
    var edge = entry("Dentist").locator(".edge-until").boundingBox();
    double x = edge.x + edge.width / 2;
    double y = edge.y + edge.height / 2;
    drag(x, y, x, y + 1.25 * hour());

    Seen.soon(entry("Fri .*, 9:00.*13:15: Dentist"));
  }

  @Test
  void whoPromisedIsNamedAndWithoutAYesItSpringsBack() {
    var from = entry("At Inge’s").boundingBox();
    drag(from.x + 20, from.y + 10, from.x + 20, from.y + 10 + hour());

    Seen.soon(page, "asked again: Oma Inge");
    Door.button(page, "Cancel").click();
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    assertThat(entry("At Inge’s").boundingBox().y).isEqualTo(from.y);
    assertThat(entry("Thu .*, 14:00.*18:00: At Inge’s")).isVisible();
  }

  @Test
  void aFingerThatHoldsMovesIt() {
    var from = entry("Dentist").boundingBox();
    var finger = new Finger(page).down(from.x + 20, from.y + 20);
    assertThat(entry("Dentist")).hasClass(Pattern.compile("is-held"));
    finger.to(from.x + 20, from.y + 20 + 2 * hour()).up();

    Seen.soon(entry("Fri .*, 11:00.*14:00: Dentist"));
  }

  @Test
  void aFingerThatSwipesScrolls() {
    var from = entry("Dentist").boundingBox();
    new Finger(page).down(from.x + 20, from.y + 20).to(from.x + 20, from.y + 180).up();

    page.waitForCondition(() -> entry("Dentist").boundingBox().y > from.y + 40);
    assertThat(entry("Fri .*, 9:00.*12:00: Dentist")).isVisible();
  }

  @Test
  void aFingerDrawsOutTheEndOfWhatItHeld() {
    var from = entry("Dentist").boundingBox();
    var finger = new Finger(page).down(from.x + 20, from.y + 20);
    assertThat(entry("Dentist")).hasClass(Pattern.compile("is-held"));
    finger.up();
    var edge = entry("Dentist").locator(".edge-until").boundingBox();
    double x = edge.x + edge.width / 2;
    double y = edge.y + edge.height / 2;
    finger.down(x, y).to(x, y + hour()).up();

    Seen.soon(entry("Fri .*, 9:00.*13:00: Dentist"));
    Door.button(page, "Undo").click();
    Seen.soon(entry("Fri .*, 9:00.*12:00: Dentist"));
  }

  @Test
  void byMouseTimeOffMovesOnceItIsSeenWhoIsAskedAndComesBack() {
    showTheHoursUntil(22);
    var from = entry("Mon .*, 20:00.*22:00: .*Climbing").boundingBox();
    drag(from.x + 20, from.y + 10, from.x + 20, from.y + 10 - 2 * hour());

    Seen.soon(page, "Asked for a yes to the new time: Sam");
    Door.button(page, "Move and ask").click();
    Seen.soon(entry("Mon .*, 18:00.*20:00: .*Climbing"));
    Door.button(page, "Undo").click();
    Seen.soon(entry("Mon .*, 20:00.*22:00: .*Climbing"));
  }

  private void showTheHoursUntil(int hour) {
    line(hour - 1).evaluate("line => line.scrollIntoView({ block: 'end' })");
  }

  @Test
  void inTheMonthByMouseItMovesToAnotherDayAndBack() {
    Screens.open(page, "calendar/month/" + street.saturday());
    chip("Fri .*, 9:00.*12:00: Dentist").dragTo(day(street.saturday().plusDays(1)));

    Seen.soon(chip("Sun .*, 9:00.*12:00: Dentist"));
    Door.button(page, "Undo").click();
    Seen.soon(chip("Fri .*, 9:00.*12:00: Dentist"));
  }

  private Locator chip(String heard) {
    return page.locator(".month-chip").and(page.getByLabel(Pattern.compile(heard))).first();
  }

  private Locator day(LocalDate date) {
    return page.locator(".month .day")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("a.number[href*='day/%s']".formatted(date))));
  }

  @Test
  void whatOthersChangeMeanwhileDoesNotTakeItOutOfTheHand() {
    var from = entry("Dentist").boundingBox();
    page.mouse().move(from.x + 20, from.y + 10);
    page.mouse().down();
    page.mouse().move(from.x + 20, from.y + 30);
    neighbours.anAsk(
        street.home(),
        neighbours.care(street.home(), neighbours.hours(DayOfWeek.SUNDAY, 7, 8), "Bakery"),
        Set.of());
    assertThat(page.locator("breather-calendar")).hasAttribute("data-waiting", "");
    page.mouse().move(from.x + 20, from.y + 10 + hour());
    page.mouse().up();

    Seen.soon(entry("Fri .*, 10:00.*13:00: Dentist"));
    Seen.soon(entry("Bakery"));
  }

  @Test
  void byKeysAloneAnEmptyWeekComesToCareThatIsCoveredAndMoved() {
    var home = neighbours.aFamily();
    neighbours.aCaregiver(home, "Oma Inge");
    var alone = browser.on(Device.DESKTOP);
    Door.signIn(alone, home.email());
    Screens.open(alone, "calendar/week/" + street.saturday());
    var keys = new Keyboard(alone);

    keys.to("Hours of these days").press("n");
    assertThat(alone.locator("vaadin-dialog[opened]")).hasCount(1);
    keys.to("Care").press("Enter");
    alone.waitForURL("**/care/new?*");
    keys.to("What for").write("Cinema").to("Save and ask").press("Enter");
    alone.waitForURL(Pattern.compile(".*/care/[0-9a-f-]{36}"));
    keys.to("Enter a yes").press("Enter");
    assertThat(alone.locator("vaadin-dialog[opened]")).hasCount(1);
    keys.to("Who said yes?").press("ArrowDown");
    assertThat(alone.getByRole(AriaRole.OPTION)).isFocused();
    keys.press("Enter").to("Save").press("Enter");
    Seen.soon(Seen.chip(alone, "Covered"));
    Screens.open(alone, "calendar/week/" + street.saturday());
    Seen.soon(entry(alone, "Cinema"));
    keys.to("Cinema").press("m");
    keys.to("Cancel");
    keys.press("Escape");
    assertThat(entry(alone, "Cinema")).isFocused();
  }

  @Test
  void byKeysAloneAnEmptyWeekComesToRegularCareThatIsAgreed() {
    var home = neighbours.aFamily();
    var inge = neighbours.aCaregiver(home, "Oma Inge");
    var alone = browser.on(Device.DESKTOP);
    Door.signIn(alone, home.email());
    Screens.open(alone, "calendar/week/" + street.saturday());
    var keys = new Keyboard(alone);

    keys.to("Hours of these days").press("n");
    assertThat(alone.locator("vaadin-dialog[opened]")).hasCount(1);
    keys.to("Regular care").press("Enter");
    alone.waitForURL("**/care/regular/new?*");
    keys.to("What for").write("Grandma day").to("Ask").press("Enter");
    alone.waitForURL(Pattern.compile(".*/care/regular/[0-9a-f-]{36}"));
    Seen.soon(Seen.chip(alone, "Asked"));

    var hers = browser.on(Device.DESKTOP);
    Door.signIn(hers, inge.email());
    Screens.open(hers, URI.create(alone.url()).getPath().substring(1));
    new Keyboard(hers).to("Yes").press("Enter");

    Seen.soon(Seen.chip(alone, "Agreed"));
    for (int week = 0; week < 3; week++) {
      Screens.open(alone, "calendar/week/" + street.saturday().plusWeeks(week));
      Seen.soon(entry(alone, "Grandma day.*Covered"));
    }
  }

  private void drag(double fromX, double fromY, double toX, double toY) {
    page.mouse().move(fromX, fromY);
    page.mouse().down();
    page.mouse().move(fromX + 4, fromY + 8);
    page.mouse().move(toX, toY, new Mouse.MoveOptions().setSteps(5));
    page.mouse().up();
  }

  private Locator entry(String heard) {
    return entry(page, heard);
  }

  private static Locator entry(Page page, String heard) {
    return page.locator("breather-calendar [data-entry]")
        .and(page.getByLabel(Pattern.compile(heard)))
        .first();
  }

  private double columnOf(int day) {
    return page.locator("breather-calendar [role=columnheader].day-head").nth(day).boundingBox().x;
  }

  /** How high one is drawn. */
  private double hour() {
    return box(11).y - box(10).y;
  }

  private BoundingBox box(int hour) {
    return line(hour).boundingBox();
  }

  private Locator line(int hour) {
    return page.locator("breather-calendar .hour:visible")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + hour + "$")))
        .first();
  }
}
