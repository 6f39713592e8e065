package app.breather.e2e;

import app.breather.e2e.Browser.Device;
import app.breather.family.Zones;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Alex at a desk and Sam and Oma Inge with their phones, who came in through the screens. They live
 * where it is morning, so that this evening is always still to come.
 */
final class Parkers {

  static final ZoneId HOME = whereItIsMorning();

  private final Browser browser;
  private final String email = anAddress();
  private final Page alex;

  Parkers(Browser browser) {
    this.browser = browser;
    alex = browser.on(Device.DESKTOP);
    Door.signUp(alex, email);
  }

  Page alex() {
    return alex;
  }

  /** Signed in anew, on Today. */
  Page alexLater() {
    var desk = browser.on(Device.DESKTOP);
    Door.signIn(desk, email);
    return desk;
  }

  /** Sam's phone, which shows Today. */
  Page sam() {
    return phoneOf("Sam", "Parent");
  }

  /** Oma Inge's phone, which shows Today. */
  Page inge() {
    return phoneOf("Oma Inge", "Caregiver");
  }

  private Page phoneOf(String name, String role) {
    var phone = browser.on(Device.PHONE);
    Door.join(phone, Door.invitation(alex, name, role), anAddress());
    Screens.open(phone, "");
    return phone;
  }

  static String anAddress() {
    return UUID.randomUUID() + "@breather.example";
  }

  private static ZoneId whereItIsMorning() {
    var now = Clock.systemUTC().instant();
    return Zones.places().stream()
        .map(ZoneId::of)
        .filter(zone -> now.atZone(zone).getHour() == 9)
        .findFirst()
        .orElseThrow();
  }
}
