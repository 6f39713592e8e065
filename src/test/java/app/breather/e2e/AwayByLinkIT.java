package app.breather.e2e;

import static app.breather.care.CareFixture.hours;
import static app.breather.e2e.Seen.soon;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.media.Hostile;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.e2e.Browser.Device;
import app.breather.family.FamilyFixture.Home;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Oma Inge has Mia from ten until two, with a link on a phone that runs no JavaScript. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AwayByLinkIT {

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private CareFixture care;
  @Autowired private TestClock clock;
  private Home home;
  private String secret;

  @BeforeEach
  void care() {
    home = care.aFamily();
    Actor.Person inge = care.aCaregiver(home, "Oma Inge");
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    secret = care.aSecretOfCare(home, CareOccasionId.of(slot), inge.member());
    clock.stopAt(hours(0, 1).from());
  }

  @Test
  void sheTakesTheChildTellsHowItIsGoingRecordsAFirstAndHandsItBack() {
    var parent = browser.on(Device.DESKTOP);
    Door.signIn(parent, home.email());
    parent.navigate("reports");
    parent.getByText("When I’m back", new Page.GetByTextOptions().setExact(true)).click();
    soon(parent, "You chose to read how it is going when you are back.");
    parent.navigate("now");

    var phone = browser.withoutScripts(Device.PHONE, ColorScheme.LIGHT);
    phone.navigate("baton/" + secret);
    looksFine(phone, "baton");
    press(phone, "I have Mia now");
    assertThat(phone.getByText("Mia is with you.")).isVisible();
    soon(parent, "Mia is with Oma Inge.");

    phone
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tell").setExact(true))
        .click();
    looksFine(phone, "report");
    phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fed")).click();
    phone.getByLabel("Breast milk").check();
    phone.getByLabel("How much, if you know").fill("120");
    phone
        .getByLabel("A photo, if you like")
        .setInputFiles(new FilePayload("mia.jpg", "image/jpeg", Hostile.jpeg()));
    looksFine(phone, "report-fed");
    press(phone, "Tell it");
    assertThat(phone.getByText("Told. Thank you!")).isVisible();
    assertThat(phone.getByText("Drank 120 ml of milk")).isVisible();
    assertThat(phone.getByText("with a photo")).isVisible();
    looksFine(phone, "report-told");

    parent.navigate("reports");
    soon(parent, "Nothing has been told lately.");

    recordsTheFirstSteps(phone);
    parent.navigate("milestones");
    soon(parent, "Your envelope");
    assertThat(parent.getByText("Four, to the sofa!")).not().isVisible();

    clock.stopAt(hours(4, 5).from());
    phone.navigate("baton/" + secret);
    press(phone, "Alex has Mia");
    assertThat(phone.getByText("Mia is with Alex.")).isVisible();
    looksFine(phone, "baton-done");
    parent.navigate("reports");
    soon(parent, "Fed once, 120 ml in all.");
    var photo = parent.getByAltText("Photo of Mia, 10:00");
    photo.scrollIntoViewIfNeeded();
    assertThat(photo).hasJSProperty("naturalWidth", 64);

    parent.navigate("milestones");
    press(parent, "Steps");
    press(parent, "I saw it!");
    assertThat(parent.getByText("You saw Mia take steps!")).isVisible();
    press(parent, "How lovely");
    assertThat(parent.getByText("Four, to the sofa!").first()).isVisible();
  }

  private void recordsTheFirstSteps(Page phone) {
    phone.navigate("first/" + secret);
    looksFine(phone, "first");
    phone.getByLabel("What it was").selectOption("First steps");
    phone.getByLabel("How it was").fill("Four, to the sofa!");
    press(phone, "Record");
    assertThat(phone.getByText("Four, to the sofa!")).isVisible();
  }

  private static void press(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text)).click();
  }

  /** Axe is a script, so it looks at the same address with a browser that runs some. */
  private void looksFine(Page page, String face) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "e2e", "away-" + face + ".png"))
            .setFullPage(true));
    for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      var looked = browser.on(Device.PHONE, colours);
      looked.navigate(page.url());
      assertThat(new AxeBuilder(looked).setLegacyMode(true).analyze().getViolations())
          .as(face)
          .extracting(
              rule -> rule.getId() + rule.getNodes().stream().map(n -> n.getHtml()).toList())
          .isEmpty();
    }
  }
}
