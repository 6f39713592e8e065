package app.breather.e2e;

import static app.breather.e2e.Door.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Profiles;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** In a browser, for what is half-written is only there. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DraftIT {

  private static final Pattern FORM = Pattern.compile(".*/care/new.*");
  private static final String KEPT = "We kept what you had written.";

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  @Autowired private FamilyFixture fixture;
  @Autowired private Profiles profiles;
  private Home home;
  private Page page;

  @BeforeEach
  void aHalfWrittenSlot() {
    home = neighbours.aFamily();
    neighbours.aCaregiver(home, "Oma Inge");
    page = browser.on(Device.PHONE);
    Door.signIn(page, home.email());
    page.navigate("care/new");
    purpose().fill("Cinema");
    inge().check();
    page.getByLabel("Good to know").pressSequentially("The key is");
  }

  @Test
  void outlivesTheSession() {
    endSession();

    button(page, "Save and ask").click();
    signInAgain();

    assertThat(page).hasURL(FORM);
    assertThat(page.getByText(KEPT)).isVisible();
    assertThat(purpose()).hasValue("Cinema");
    assertThat(page.getByLabel("Good to know")).hasValue("The key is");
    assertThat(inge()).isChecked();
    button(page, "Save and ask").click();
    assertThat(page.getByRole(AriaRole.MAIN).getByText("Cinema").first()).isVisible();
    assertThat(kept()).isZero();
  }

  @Test
  void outlivesSigningOutElsewhere() {
    fixture.as(
        home.parent(),
        () -> {
          profiles.signOutEverywhere();
          return true;
        });

    assertThat(page.getByText("You have been signed out:")).isVisible();
    signInAgain();

    assertThat(page).hasURL(FORM);
    assertThat(purpose()).hasValue("Cinema");
    button(page, "Start afresh").click();
    assertThat(purpose()).hasValue("");
    page.reload();
    assertThat(purpose()).hasValue("");
    assertThat(page.getByText(KEPT)).isHidden();
  }

  @Test
  void endsWhenOneLeavesTheForm() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Today")).first().click();
    assertThat(page).not().hasURL(FORM);

    page.navigate("care/new");

    assertThat(purpose()).hasValue("");
    assertThat(kept()).isZero();
  }

  @Test
  void isGoneForWhoeverSignsInNext() {
    var other = neighbours.aFamily();
    endSession();
    page.reload();

    page.locator("input[name=username]").fill(other.email());
    page.locator("input[name=password]").fill(FamilyFixture.PASSWORD);
    button(page, "Sign in").click();

    assertThat(page).hasURL(FORM);
    assertThat(purpose()).hasValue("");
    assertThat(page.getByText(KEPT)).isHidden();
    assertThat(kept()).isZero();
  }

  private Locator purpose() {
    return page.getByLabel("What for");
  }

  private Locator inge() {
    return page.getByLabel("Oma Inge");
  }

  /** As the browser sees it: its session is unknown to the server, and it is not remembered. */
  private void endSession() {
    var context = page.context();
    context.clearCookies(new ClearCookiesOptions().setName("remember-me"));
    var session =
        context.cookies().stream()
            .filter(cookie -> cookie.name.equals("JSESSIONID"))
            .findFirst()
            .orElseThrow();
    session.value = "0123456789ABCDEF0123456789ABCDEF";
    context.addCookies(List.of(session));
  }

  private void signInAgain() {
    page.locator("input[name=username]").fill(home.email());
    page.locator("input[name=password]").fill(FamilyFixture.PASSWORD);
    button(page, "Sign in").click();
  }

  private int kept() {
    return (int)
        page.evaluate(
            "Object.keys(sessionStorage).filter(key => key.startsWith('breather.draft/')).length");
  }
}
