package app.breather.e2e;

import static app.breather.e2e.Door.button;
import static app.breather.e2e.Seen.chip;
import static app.breather.e2e.Seen.mark;
import static app.breather.e2e.Seen.neverReloaded;
import static app.breather.e2e.Seen.soon;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Three families arrange something, each on several devices at once. Then the power fails, and all
 * of it has to be there still; one crash serves all, so the last test follows the others.
 */
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class StoriesIT {

  @RegisterExtension
  @Order(1)
  static final Server server = new Server();

  @RegisterExtension
  @Order(2)
  static final Browser browser = new Browser(server, Parkers.HOME);

  private final List<Runnable> isStillThere = new ArrayList<>();

  @Test
  @Order(1)
  void aPartnerAgreesToTimeOffAndTheOtherSeesIt() {
    var parkers = new Parkers(browser);
    var alex = parkers.alex();
    var sam = parkers.sam();
    mark(sam);

    alex.navigate("");
    button(alex, "Take time off").click();
    alex.waitForURL("**/time-off/new");
    alex.getByLabel("What for").fill("Climbing");
    button(alex, "Save").click();
    soon(chip(alex, "Asked"));
    mark(alex);

    var wish = sam.getByText("Alex would like some time off");
    soon(wish);
    neverReloaded(sam);
    wish.click();
    soon(sam, "“Climbing”");
    sam.getByLabel("A word (if you like)").fill("Enjoy every metre");
    button(sam, "Yes, go").click();

    soon(chip(alex, "Covered"));
    soon(alex, "“Enjoy every metre”");
    neverReloaded(alex);
    var page = alex.url();
    isStillThere.add(
        () -> {
          var later = parkers.alexLater();
          later.navigate(page);
          soon(chip(later, "Covered"));
          soon(later, "“Enjoy every metre”");
        });
  }

  @Test
  @Order(1)
  void aDateNightIsAgreedOnAndCovered() {
    var parkers = new Parkers(browser);
    var alex = parkers.alex();
    var sam = parkers.sam();
    var inge = parkers.inge();
    List.of(sam, inge).forEach(Seen::mark);

    alex.navigate("time-off");
    button(alex, "Plan a date night").click();
    alex.waitForURL("**/date-night/new");
    Forms.choose(alex, "Way there", "30 minutes");
    Forms.tick(alex, "Oma Inge");
    button(alex, "Save and ask").click();
    soon(chip(alex, "Asked"));
    assertThat(alex.getByText(Pattern.compile("way there and back: 18:30.*23:30"))).isVisible();
    mark(alex);

    soon(sam, "Alex would like an evening out with you");
    button(sam, "Yes").click();
    soon(chip(alex, "Agreed, uncovered"));
    soon(sam, "Your next time off");

    soon(inge.locator(".ask"));
    button(inge, "Yes").click();
    soon(chip(alex, "Covered"));
    soon(sam, "Oma Inge has Mia.");
    soon(chip(sam, "Covered"));
    List.of(alex, sam, inge).forEach(Seen::neverReloaded);
    var page = alex.url();
    isStillThere.add(
        () -> {
          var later = parkers.alexLater();
          later.navigate(page);
          soon(chip(later, "Covered"));
          soon(later, "Oma Inge has Mia.");
        });
  }

  @Test
  @Order(1)
  void whatIsAnnouncedIsAnsweredWithAnotherTime() {
    var parkers = new Parkers(browser);
    var alex = parkers.alex();
    var sam = parkers.sam();
    sam.navigate("time-off");
    soon(sam, "No time off is planned");
    mark(sam);

    alex.navigate("time-off");
    button(alex, "Suggest hours").click();
    button(alex, "Suggest").click();
    soon(sam, "Alex suggests 4 hours a week for each of you.");
    button(sam, "Yes").click();
    soon(alex, "You have agreed on 4 hours a week for each of you");

    var day = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC).plusDays(5);
    alex.navigate("time-off/new?from=%1$sT17:00&until=%1$sT20:00".formatted(day));
    soon(alex, "You simply announce this");
    alex.getByLabel("What for").fill("Climbing");
    button(alex, "Save").click();
    soon(chip(alex, "Announced"));
    mark(alex);

    soon(sam, "Alex is taking some time off");
    button(sam, "Another time").click();
    var until = sam.getByRole(AriaRole.COMBOBOX, named("Until"));
    until.fill("19:00");
    until.press("Enter");
    button(sam, "Suggest").click();

    soon(alex, "Sam suggests another time");
    button(alex, "Yes, then").click();
    soon(chip(alex, "Covered"));
    soon(chip(sam, "Covered"));
    soon(alex.getByText(Pattern.compile("17:00.*19:00")).first());
    List.of(alex, sam).forEach(Seen::neverReloaded);
    var page = alex.url();
    isStillThere.add(
        () -> {
          var later = parkers.alexLater();
          later.navigate(page);
          soon(chip(later, "Covered"));
          soon(later.getByText(Pattern.compile("17:00.*19:00")).first());
        });
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @Test
  @Order(1)
  void aParentTakesTonightForTheOther() {
    var parkers = new Parkers(browser);
    var alex = parkers.alex();
    var sam = parkers.sam();
    mark(sam);

    alex.navigate("bedtime");
    button(alex, "Make a rota").click();
    alex.waitForURL("**/bedtime/rota");
    Forms.choose(alex, "Who begins?", "Sam");
    button(alex, "Save the rota").click();
    soon(sentence(alex, "Sam brings Mia to bed."));
    soon(sam, "Sam brings Mia to bed.");

    button(alex, "I’ll take it").click();
    soon(sentence(alex, "Alex brings Mia to bed."));
    soon(sam, "Alex brings Mia to bed.");
    neverReloaded(sam);
    isStillThere.add(
        () -> {
          var later = parkers.alexLater();
          soon(later, "Alex brings Mia to bed.");
        });
  }

  @Test
  @Order(1)
  void twoPhonesSwapAnEvening() {
    var parkers = new Parkers(browser);
    var alex = parkers.alex();
    var sam = parkers.sam();
    alex.navigate("bedtime/rota");
    button(alex, "Save the rota").click();
    soon(sentence(alex, "Alex brings Mia to bed."));
    sam.navigate("bedtime");
    soon(sentence(sam, "Alex brings Mia to bed."));
    List.of(alex, sam).forEach(Seen::mark);

    alex.locator(".night > button").nth(2).click();
    alex.getByRole(AriaRole.DIALOG).getByText("Swap with Sam").click();
    alex.getByRole(AriaRole.CHECKBOX).nth(1).check();
    button(alex, "Offer the swap").click();
    soon(alex, "You offered Sam a swap");

    soon(sam, "Alex asks for a swap");
    sam.getByText("Swap", new Page.GetByTextOptions().setExact(true)).click();
    soon(sam, "You swapped with Alex just now");
    soon(alex.getByText(Pattern.compile("Sam, swapped")).first());
    assertThat(alex.getByText("You offered Sam a swap")).isHidden();
    List.of(alex, sam).forEach(Seen::neverReloaded);
    isStillThere.add(
        () -> {
          var later = parkers.alexLater();
          later.navigate("bedtime");
          soon(later.getByText(Pattern.compile("Sam, swapped")).first());
        });
  }

  @Test
  @Order(2)
  void allOfItSurvivesACrash() {
    assertThat(isStillThere).isNotEmpty();
    server.crashAndStartAgain();
    isStillThere.forEach(Runnable::run);
  }

  private static com.microsoft.playwright.Locator sentence(Page page, String words) {
    return page.locator(".sentence").getByText(words);
  }
}
