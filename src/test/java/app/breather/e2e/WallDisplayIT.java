package app.breather.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A tablet without JavaScript, since only a browser knows whether all of it is in sight. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WallDisplayIT {

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;

  @ParameterizedTest
  @CsvSource({"1280,800", "1024,768", "1024,600", "1920,1080", "800,1280"})
  void aTabletShowsAllOfItWithoutBeingTouched(int width, int height) {
    var tablet = browser.withoutScripts(Browser.Device.DESKTOP, ColorScheme.LIGHT);
    tablet.setViewportSize(width, height);
    tablet.navigate(neighbours.aWall(neighbours.aStreet()));
    isInSight(tablet, width, height, "");
  }

  private static void isInSight(Page tablet, int width, int height, String how) {
    var picture = "wall-" + width + "x" + height + how + ".png";
    tablet.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "e2e", picture)));
    for (var part :
        List.of("header", ".sky", ".day >> nth=0", ".day >> nth=1", ".bars li >> nth=6")) {
      var box = tablet.locator(part).boundingBox();
      assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(height);
      assertThat(box.x + box.width).as(part).isLessThanOrEqualTo(width);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1280,800,en-GB",
    "1280,800,de-DE",
    "1024,768,en-GB",
    "1024,768,de-DE",
    "1024,600,en-GB",
    "1024,600,de-DE",
    "800,1280,de-DE"
  })
  void allOfItIsInSightWithTheButtonsToo(int width, int height, String language) {
    var street = neighbours.aStreet();
    neighbours.sayAtTheWall(street);
    var tablet = browser.withoutScripts(Browser.Device.DESKTOP, ColorScheme.LIGHT, language);
    tablet.setViewportSize(width, height);
    tablet.navigate(neighbours.aWall(street));
    isInSight(tablet, width, height, "-buttons-" + language);
    assertThat(tablet.locator(".taps button").count()).isEqualTo(3);
    var button = tablet.locator(".taps button").last().boundingBox();
    assertThat(button.height).isGreaterThanOrEqualTo(44);
    assertThat(button.y + button.height).isLessThanOrEqualTo(height);
  }

  @Test
  void itKeepsNothingInTheBrowser() {
    var tablet = browser.withoutScripts(Browser.Device.DESKTOP, ColorScheme.LIGHT);
    tablet.navigate(neighbours.aWall(neighbours.aStreet()));
    assertThat(tablet.context().cookies()).isEmpty();
  }
}
