package app.breather.e2e;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import app.breather.e2e.Neighbours.Street;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** For script/screenshots: a week planned on Sunday, as it looks on Thursday afternoon. */
@EnabledIfSystemProperty(named = "breather.screenshots", matches = "true")
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ScreenshotsIT {

  private static final LocalDate SUNDAY = LocalDate.of(2027, 2, 28);
  private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);
  private static final SettableClock CLOCK = new SettableClock(Neighbours.ZONE);

  @TestConfiguration
  static class Time {
    @Bean
    @Primary
    Clock settable() {
      return CLOCK;
    }
  }

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  private Street street;

  @BeforeEach
  void itIsThursday() {
    CLOCK.set(SUNDAY.atTime(18, 0));
    street = neighbours.aStreet();
    CLOCK.set(THURSDAY.atTime(14, 25));
  }

  @ParameterizedTest
  @CsvSource({"PHONE, LIGHT", "PHONE, DARK", "DESKTOP, LIGHT", "DESKTOP, DARK"})
  void everyScreenHasItsPicture(Device device, ColorScheme colours) {
    var suffix = ("-" + device + "-" + colours).toLowerCase(Locale.ROOT);

    var stranger = browser.on(device, colours);
    var invitation = neighbours.anInvitation(street.home(), "Opa Karl");
    var answer = neighbours.anAnswerPage(street);
    take(
        stranger,
        Screens.outside(
            invitation,
            answer,
            neighbours.aDaysPage(street),
            neighbours.aRegularPage(street),
            neighbours.aCheckInPage(street),
            neighbours.anOfferPage(street),
            neighbours.anEveningPage(street),
            neighbours.aWall(street)),
        "",
        suffix);
    var parent = parent(device, colours);
    take(parent, Screens.ofParent(street), "parent-", suffix);
    var caregiver = browser.on(device, colours);
    Door.signIn(caregiver, street.inge().email());
    take(caregiver, Screens.ofCaregiver(street), "caregiver-", suffix);
    var newcomer = browser.on(device, colours);
    Door.signIn(newcomer, neighbours.aFamily().email());
    take(newcomer, Screens.ofParent(street), "empty-", suffix);
  }

  @ParameterizedTest
  @CsvSource({"PHONE", "DESKTOP"})
  void everyScreenHasItsPictureInGermanAndInLargeType(Device device) {
    neighbours.prefersGermanInLargeType(street.home());
    var suffix = ("-" + device + "-german-large").toLowerCase(Locale.ROOT);
    take(parent(device, ColorScheme.LIGHT), Screens.ofParent(street), "parent-", suffix);
  }

  @Test
  void theReadmeHasItsPictures() {
    var week = parent(Device.DESKTOP, ColorScheme.LIGHT);
    Screens.open(week, "calendar/week/" + THURSDAY);
    show(week, "calendar-week");
    var list = parent(Device.PHONE, ColorScheme.LIGHT);
    Screens.open(list, "calendar/list/" + THURSDAY);
    show(list, "calendar-list");
  }

  private Page parent(Device device, ColorScheme colours) {
    var page = browser.on(device, colours);
    Door.signIn(page, street.home().email());
    return page;
  }

  private static void show(Page page, String name) {
    page.screenshot(options(Path.of("docs", "pictures", name + ".png")).setFullPage(false));
  }

  private static void take(Page page, Map<String, String> screens, String who, String suffix) {
    screens.forEach(
        (name, address) -> {
          Screens.open(page, address);
          page.screenshot(options(Path.of("target", "screenshots", who + name + suffix + ".png")));
        });
  }

  private static Page.ScreenshotOptions options(Path file) {
    return new Page.ScreenshotOptions()
        .setPath(file)
        .setType(ScreenshotType.PNG)
        .setAnimations(ScreenshotAnimations.DISABLED)
        .setFullPage(true);
  }
}
