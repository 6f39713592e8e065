package app.breather.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import app.breather.e2e.Neighbours.Street;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessibilityIT {

  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final List<String> OF_LAYOUT = List.of("target-size");

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;

  @Test
  void noDoorShutsAnybodyOut() {
    var street = neighbours.aStreet();
    var invitation = neighbours.anInvitation(street.home(), "Opa Karl");
    var stranger = browser.on(Device.PHONE);
    var answer = neighbours.anAnswerPage(street);
    assertThat(
            problems(
                stranger,
                Screens.outside(
                    invitation,
                    answer,
                    neighbours.aDaysPage(street),
                    neighbours.aRegularPage(street),
                    neighbours.aCheckInPage(street),
                    neighbours.anOfferPage(street),
                    neighbours.anEveningPage(street),
                    neighbours.aWall(street))))
        .isEmpty();
  }

  @Test
  void noScreenOfAParentShutsAnybodyOut() {
    assertThat(problems(street -> street.home().email(), Screens::ofParent)).isEmpty();
  }

  @Test
  void noScreenOfACaregiverShutsAnybodyOut() {
    assertThat(problems(street -> street.inge().email(), Screens::ofCaregiver)).isEmpty();
  }

  @Test
  void aScreenThatShutsSomebodyOutIsFound() {
    var page = browser.on(Device.PHONE);
    Screens.open(page, "login");
    page.evaluate(
        """
        document.querySelector('h1').style.color = 'rgb(235, 230, 225)';
        document.querySelector('h1').after(document.createElement('button'));
        """);
    assertThat(problems(page))
        .anyMatch(problem -> problem.contains("color-contrast"))
        .anyMatch(problem -> problem.contains("button-name"));
  }

  private List<String> problems(
      Function<Street, String> who, Function<Street, Map<String, String>> screens) {
    var street = neighbours.aStreet();
    var page = browser.on(Device.PHONE);
    Door.signIn(page, who.apply(street));
    return problems(page, screens.apply(street));
  }

  private static List<String> problems(Page page, Map<String, String> screens) {
    return screens.entrySet().stream()
        .flatMap(
            screen -> {
              Screens.open(page, screen.getValue());
              return problems(page).map(problem -> screen.getKey() + ": " + problem);
            })
        .toList();
  }

  /** Everything on a phone by day, then what dark colours and a desktop can make different. */
  private static Stream<String> problems(Page page) {
    Device.PHONE.put(page);
    page.emulateMedia(colours(ColorScheme.LIGHT));
    var byDay = problems(axe(page));
    page.emulateMedia(colours(ColorScheme.DARK));
    var byNight = problems(axe(page).withRules(OF_COLOURS));
    Device.DESKTOP.put(page);
    var wide = problems(axe(page).withRules(OF_LAYOUT));
    return Stream.of(byDay, byNight, wide).flatMap(List::stream);
  }

  /** The pages have no frames of other origins, for which axe would open a page of its own. */
  private static AxeBuilder axe(Page page) {
    return new AxeBuilder(page).setLegacyMode(true);
  }

  private static List<String> problems(AxeBuilder axe) {
    return axe.analyze().getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact()))
        .map(AccessibilityIT::inWords)
        .toList();
  }

  /** Nothing is on its way from one colour to another while it is looked at. */
  private static Page.EmulateMediaOptions colours(ColorScheme scheme) {
    return new Page.EmulateMediaOptions()
        .setColorScheme(scheme)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private static String inWords(Rule rule) {
    var places = rule.getNodes().stream().map(node -> node.getHtml()).distinct().limit(3).toList();
    return rule.getId() + " (" + rule.getHelp() + ") at " + places;
  }
}
