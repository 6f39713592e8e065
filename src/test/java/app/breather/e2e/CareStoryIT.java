package app.breather.e2e;

import static app.breather.e2e.Door.button;
import static app.breather.e2e.Seen.chip;
import static app.breather.e2e.Seen.mark;
import static app.breather.e2e.Seen.neverReloaded;
import static app.breather.e2e.Seen.soon;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.e2e.Browser.Device;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CareStoryIT {

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;

  @Test
  void aGrandparentSaysYesAndBothSeeItAtOnce() {
    var parent = browser.on(Device.DESKTOP);
    Door.signUp(parent, Parkers.anAddress());
    var grandparent = browser.on(Device.PHONE);
    Door.join(grandparent, Door.invitation(parent, "Oma Inge", "Caregiver"), Parkers.anAddress());
    grandparent.navigate("care");
    assertThat(grandparent.getByText("Nothing waits for you.")).isVisible();
    mark(grandparent);

    ask(parent, "Oma Inge");
    mark(parent);

    soon(askCard(grandparent));
    button(grandparent, "Yes").click();
    soon(chip(parent, "Covered"));
    assertThat(askCard(grandparent)).isHidden();
    neverReloaded(parent);
    neverReloaded(grandparent);

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

    soon(chip(parent, "Covered"));
    assertThat(parent.getByText("Nothing waits for you.")).isVisible();
    neverReloaded(parent);
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

    Forms.choose(quick, "Until", "18:00");
    promise(quick);
    soon(chip(parent, "Partly covered"));
    promise(late);

    assertThat(late.getByText("Somebody was a moment quicker")).isVisible();
    promise(late);
    soon(chip(parent, "Covered"));
  }

  private Page caregiver(String email) {
    var page = browser.on(Device.PHONE);
    Door.signIn(page, email);
    page.navigate("care");
    assertThat(askCard(page)).isVisible();
    return page;
  }

  private static void ask(Page parent, String name) {
    parent.navigate("care/new");
    Forms.tick(parent, name);
    button(parent, "Save and ask").click();
    assertThat(chip(parent, "Asked")).isVisible();
  }

  private static void promise(Page page) {
    button(page, "Yes, this part").click();
  }

  private static Locator askCard(Page page) {
    return page.locator(".ask");
  }
}
