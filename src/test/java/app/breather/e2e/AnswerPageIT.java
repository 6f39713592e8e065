package app.breather.e2e;

import static app.breather.e2e.Seen.chip;
import static app.breather.e2e.Seen.mark;
import static app.breather.e2e.Seen.neverReloaded;
import static app.breather.e2e.Seen.soon;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareSlotId;
import app.breather.e2e.Browser.Device;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A grandmother without an account, on a phone that runs no JavaScript. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AnswerPageIT {

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  @Autowired private FamilyFixture fixture;
  private Home home;
  private MemberId inge;
  private CareSlotId slot;
  private String link;

  @BeforeEach
  void ingeIsAsked() {
    home = neighbours.aFamily();
    inge = fixture.aMemberWithoutAccount(home.family(), "Oma Inge", Role.CAREGIVER);
    var evening = neighbours.care(home, neighbours.hours(DayOfWeek.SATURDAY, 16, 20), "Cinema");
    slot = neighbours.anAsk(home, evening, Set.of(inge));
    link = neighbours.anAnswerPage(home, slot, inge);
  }

  @Test
  void aYesShowsAtOnceWhereAParentLooksAndSoDoesItsUndo() {
    var parent = browser.on(Device.DESKTOP);
    Door.signIn(parent, home.email());
    parent.navigate("care/" + slot);
    assertThat(chip(parent, "Waiting")).isVisible();
    mark(parent);

    var phone = browser.withoutScripts(Device.PHONE, ColorScheme.LIGHT);
    phone.navigate(link);
    press(phone, "Yes, I’ll be there");
    assertThat(phone.getByText("Thank you, Oma Inge. You have Mia.")).isVisible();
    soon(chip(parent, "Covered"));

    press(phone, "Undo");
    assertThat(phone.getByText("Can you take Mia?")).isVisible();
    soon(chip(parent, "Waiting"));
    neverReloaded(parent);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void eachFaceIsForEverybody(ColorScheme colours) {
    var phone = browser.withoutScripts(Device.PHONE, colours);
    phone.navigate(link);
    looksFine(phone, "asked", colours);

    phone.getByLabel("From").selectOption("17:00");
    phone.getByLabel("Until").selectOption("19:00");
    press(phone, "I can take this part");
    assertThat(phone.locator(".when")).containsText("17:00");
    looksFine(phone, "done", colours);

    press(phone, "Undo");
    press(phone, "No, not this time");
    looksFine(phone, "declined", colours);

    phone.navigate("answer/" + "A".repeat(43));
    looksFine(phone, "unknown", colours);
  }

  @Test
  void whoIsQuickerIsSaid() {
    var lea = neighbours.aCaregiver(home, "Aunt Lea");
    fixture.as(home.parent(), () -> neighbours.alsoAsk(slot, lea.member()));
    var phone = browser.withoutScripts(Device.PHONE, ColorScheme.LIGHT);
    phone.navigate(link);
    neighbours.promise(lea, slot, neighbours.hours(DayOfWeek.SATURDAY, 16, 18));

    press(phone, "Yes, I’ll be there");

    assertThat(phone.getByText("Aunt Lea was a moment quicker.")).isVisible();
    looksFine(phone, "quicker", ColorScheme.LIGHT);
  }

  @Test
  void nothingIsKeptInTheBrowser() {
    var phone = browser.withoutScripts(Device.PHONE, ColorScheme.LIGHT);
    phone.navigate(link);
    press(phone, "No, not this time");

    assertThat(phone.context().cookies()).isEmpty();
    var answer = phone.request().get(link, RequestOptions.create());
    assertThat(answer.headers()).doesNotContainKey("set-cookie").containsKey("x-robots-tag");
  }

  private static void press(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text)).click();
  }

  /** Axe is a script, so it looks at the same address with a browser that runs some. */
  private void looksFine(Page page, String face, ColorScheme colours) {
    var name = "answer-" + face + "-" + colours.name().toLowerCase(Locale.ROOT) + ".png";
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "e2e", name)).setFullPage(true));
    var looked = browser.on(Device.PHONE, colours);
    looked.navigate(page.url());
    assertThat(new AxeBuilder(looked).setLegacyMode(true).analyze().getViolations())
        .as(face)
        .extracting(rule -> rule.getId() + rule.getNodes().stream().map(n -> n.getHtml()).toList())
        .isEmpty();
  }
}
