package app.breather.milestones.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.milestones.MilestoneFixture;
import app.breather.milestones.sealed.SealedWorld.World;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Sealed means sealed: a parent who keeps everything sealed opens every page, and finds no trace,
 * and each page as it was before, to the letter. The pages are those that Vaadin knows.
 */
@IntegrationTest
@ViewPackages(packages = "app.breather")
class EveryPageTest extends SpringBrowserlessTest {

  @Autowired private SealedWorld worlds;
  @Autowired private MilestoneFixture firsts;
  private World world;

  @BeforeEach
  void alexKeepsEverythingSealed() {
    world = worlds.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    firsts.signIn(world.alex());
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  /** Each with what may stand in it, so that it shows something. */
  private Stream<String> addresses() {
    return RouteConfiguration.forRegistry(
            UI.getCurrentOrThrow().getInternals().getRouter().getRegistry())
        .getAvailableRoutes()
        .stream()
        .map(route -> route.getTemplate())
        .flatMap(template -> Stream.of(filled(template), shortest(template)))
        .distinct()
        .sorted();
  }

  private String filled(String template) {
    return parts(template).map(this::filledPart).collect(Collectors.joining("/"));
  }

  /** Without what may be left out. */
  private String shortest(String template) {
    return parts(template)
        .filter(part -> !part.contains("?"))
        .map(this::filledPart)
        .collect(Collectors.joining("/"));
  }

  private static Stream<String> parts(String template) {
    return Stream.of(template.split("/")).filter(part -> !part.isEmpty());
  }

  private String filledPart(String part) {
    if (!part.startsWith(":")) {
      return part;
    }
    var choices = part.replaceFirst("^[^(]*\\(?", "").replaceFirst("\\)$", "");
    if (!choices.isEmpty()) {
      return choices.split("\\|")[0];
    }
    return switch (part.substring(1).replace("?", "")) {
      case "date", "day" -> MilestoneFixture.THAT_DAY.toString();
      case "secret" -> "A".repeat(43);
      case "message" -> "0";
      case "caregiver" -> world.now().inge().member().toString();
      default -> world.now().care().toString();
    };
  }

  private Map<String, String> opened() {
    var seen = new TreeMap<String, String>();
    addresses().forEach(address -> seen.put(address, open(address)));
    return seen;
  }

  private String open(String address) {
    var ui = UI.getCurrentOrThrow();
    try {
      ui.navigate(address);
      var shown = ui.getInternals().getActiveRouterTargetsChain();
      return shown.getLast().getElement().getOuterHTML() + ui.getElement().getOuterHTML();
    } catch (RuntimeException refused) {
      return "refused: " + refused.getClass().getSimpleName();
    }
  }

  @Test
  void showsNothingAndTheSameAsBefore() {
    opened();
    var before = opened();
    var recorded = worlds.record(world);
    var after = opened();

    for (var trace : recorded.traces()) {
      assertThat(after).allSatisfy((_, page) -> assertThat(page).doesNotContain(trace));
    }
    after.forEach((address, page) -> assertThat(page).as(address).isEqualTo(before.get(address)));
    assertThat(after).hasSizeGreaterThan(40).containsKey("milestones");
    assertThat(after.get("milestones")).contains("Your envelope");
  }

  /** Else all of the above would hold of a world in which nothing was recorded. */
  @Test
  void showsItToTheOtherParent() {
    var recorded = worlds.record(world);
    firsts.signIn(world.now().sam());
    var traces = recorded.traces();
    assertThat(open("milestones")).contains(traces.get(0), traces.get(1));
  }
}
