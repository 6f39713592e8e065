package app.breather.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import app.breather.e2e.Neighbours.Street;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** In a browser, since only there a screen is narrow or wide, and a finger swipes. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CalendarWidthsIT {

  private static final int WIDE = 1600;
  private static final int HIGH = 900;

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  private Street street;

  @BeforeEach
  void aStreet() {
    street = neighbours.aStreet();
  }

  @Test
  void onAPhonePeopleAreShownDayByDayAndAFingerLeadsOn() {
    var phone = signedIn(Device.PHONE);
    Screens.open(phone, "calendar/people/" + street.saturday());
    assertThat(phone.locator(".people-days > :last-child")).containsText("Sat");
    assertThat(phone.locator(".people-days > *")).hasCount(2);

    var people = phone.locator(".people").boundingBox();
    new Finger(phone).down(300, people.y + 40).to(60, people.y + 44).up();

    phone.waitForURL("**/calendar/people/" + street.saturday().plusDays(1));
  }

  @Test
  void whereThereIsRoomASmallMonthStandsBesideTheWeek() {
    var wide = signedIn(Device.DESKTOP);
    wide.setViewportSize(WIDE, HIGH);
    Screens.open(wide, "calendar/week/" + street.saturday());
    var beside = wide.locator(".calendar-whole > .mini-month");
    Seen.soon(beside);
    assertThat(beside.locator(".in-sight")).hasCount(7);

    beside.getByLabel(Pattern.compile("entr")).last().click();

    wide.waitForURL(Pattern.compile(".*/calendar/week/.*"));
    assertThat(wide).not().hasURL(Pattern.compile(".*/" + street.saturday()));
    assertThat(beside.locator(".in-sight")).hasCount(7);
  }

  private Page signedIn(Device device) {
    var page = browser.on(device);
    Door.signIn(page, street.home().email());
    return page;
  }
}
