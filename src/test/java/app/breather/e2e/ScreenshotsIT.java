package app.breather.e2e;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** For script/screenshots. */
@EnabledIfSystemProperty(named = "breather.screenshots", matches = "true")
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ScreenshotsIT {

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;

  @ParameterizedTest
  @CsvSource({"PHONE, LIGHT", "PHONE, DARK", "DESKTOP, LIGHT", "DESKTOP, DARK"})
  void everyScreenHasItsPicture(Device device, ColorScheme colours) {
    var street = neighbours.aStreet();
    var suffix = ("-" + device + "-" + colours).toLowerCase(Locale.ROOT);

    var stranger = browser.on(device, colours);
    var invitation = neighbours.anInvitation(street.home(), "Aunt Lea");
    take(stranger, Screens.outside(invitation), "", suffix);
    var parent = browser.on(device, colours);
    Door.signIn(parent, street.home().email());
    take(parent, Screens.ofParent(street), "parent-", suffix);
    var caregiver = browser.on(device, colours);
    Door.signIn(caregiver, street.inge().email());
    take(caregiver, Screens.ofCaregiver(street), "caregiver-", suffix);
  }

  private static void take(Page page, Map<String, String> screens, String who, String suffix) {
    screens.forEach(
        (name, address) -> {
          Screens.open(page, address);
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of("target", "screenshots", who + name + suffix + ".png"))
                  .setAnimations(ScreenshotAnimations.DISABLED)
                  .setFullPage(true));
        });
  }
}
