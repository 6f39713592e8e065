package app.breather.e2e;

import static app.breather.e2e.Door.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CareStoryIT {

  private static final IsVisibleOptions WITHIN_A_SECOND = new IsVisibleOptions().setTimeout(15_000);

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;

  @Test
  void aGrandparentSaysYesAndBothSeeItAtOnce() {
    var parent = browser.on(Device.DESKTOP);
    Door.signUp(parent, anAddress());
    var grandparent = browser.on(Device.PHONE);
    Door.join(grandparent, invite(parent, "Oma Inge"), anAddress());
    grandparent.navigate("care");
    assertThat(grandparent.getByText("Nothing waits for you.")).isVisible();
    mark(grandparent);

    ask(parent, "Oma Inge");
    mark(parent);

    assertThat(askCard(grandparent)).isVisible(WITHIN_A_SECOND);
    button(grandparent, "Yes").click();
    assertThat(chip(parent, "Covered")).isVisible(WITHIN_A_SECOND);
    assertThat(askCard(grandparent)).isHidden();
    assertNeverReloaded(parent);
    assertNeverReloaded(grandparent);

    parent.reload();
    grandparent.reload();
    assertThat(chip(parent, "Covered")).isVisible();
    assertThat(chip(grandparent, "Accepted")).isVisible();
  }

  @Test
  void signingInArrivesAtTodayWhichShowsTheYesOfTheOtherAtOnce() {
    var home = neighbours.aFamily();
    var inge = neighbours.aCaregiver(home, "Oma Inge");
    var evening = neighbours.care(home, neighbours.hours(DayOfWeek.SATURDAY, 16, 20), "Cinema");
    neighbours.anAsk(home, evening, Set.of(inge.member()));
    var parent = browser.on(Device.DESKTOP);
    Door.signIn(parent, home.email());
    assertThat(parent.getByText("Next care: Cinema")).isVisible();
    assertThat(parent.locator(".sky .sentence")).containsText("Mia is with");
    mark(parent);
    var grandparent = browser.on(Device.PHONE);
    Door.signIn(grandparent, inge.email());

    button(grandparent, "Yes").click();

    assertThat(chip(parent, "Covered")).isVisible(WITHIN_A_SECOND);
    assertThat(parent.getByText("Nothing waits for you.")).isVisible();
    assertNeverReloaded(parent);
  }

  @Test
  void whoComesTooLateReadsAFriendlyLineAndTakesTheRest() {
    var home = neighbours.aFamily();
    var inge = neighbours.aCaregiver(home, "Oma Inge");
    var joe = neighbours.aCaregiver(home, "Grandpa Joe");
    var evening = neighbours.care(home, neighbours.hours(DayOfWeek.SATURDAY, 16, 20), "Cinema");
    var slot = neighbours.anAsk(home, evening, Set.of(inge.member(), joe.member()));
    var parent = browser.on(Device.DESKTOP);
    Door.signIn(parent, home.email());
    parent.navigate("care/" + slot);
    assertThat(chip(parent, "Asked")).isVisible();
    var quick = caregiver(inge.email());
    var late = caregiver(joe.email());
    button(quick, "Partly").click();
    button(late, "Partly").click();

    choose(quick, "Until", "18:00");
    promise(quick);
    assertThat(chip(parent, "Partly covered")).isVisible(WITHIN_A_SECOND);
    promise(late);

    assertThat(late.getByText("Somebody was a moment quicker")).isVisible();
    promise(late);
    assertThat(chip(parent, "Covered")).isVisible(WITHIN_A_SECOND);
  }

  private Page caregiver(String email) {
    var page = browser.on(Device.PHONE);
    Door.signIn(page, email);
    page.navigate("care");
    assertThat(askCard(page)).isVisible();
    return page;
  }

  private static String invite(Page parent, String name) {
    parent.navigate("family");
    button(parent, "Add a person").click();
    parent.getByLabel("What does the child call them?").fill(name);
    button(parent, "Add").click();
    button(parent, "Invite").click();
    var link =
        parent
            .getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
            .and(parent.locator("input"));
    var address = link.inputValue();
    button(parent, "Close").click();
    return address;
  }

  private static void ask(Page parent, String name) {
    parent.navigate("care/new");
    parent.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name)).check();
    button(parent, "Save and ask").click();
    assertThat(chip(parent, "Asked")).isVisible();
  }

  private static void choose(Page page, String field, String item) {
    page.locator("vaadin-select").filter(having(field)).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item).setExact(true))
        .click();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void promise(Page page) {
    button(page, "Yes, this part").click();
  }

  private static Locator askCard(Page page) {
    return page.locator(".ask");
  }

  private static Locator chip(Page page, String word) {
    return page.locator(".chip")
        .getByText(word, new Locator.GetByTextOptions().setExact(true))
        .first();
  }

  private static void mark(Page page) {
    page.evaluate("document.documentElement.dataset.opened = 'once'");
  }

  private static void assertNeverReloaded(Page page) {
    assertThat(page.locator("html")).hasAttribute("data-opened", "once");
  }

  private static String anAddress() {
    return UUID.randomUUID() + "@breather.example";
  }
}
