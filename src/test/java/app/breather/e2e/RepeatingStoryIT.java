package app.breather.e2e;

import static app.breather.e2e.Door.button;
import static app.breather.e2e.Seen.chip;
import static app.breather.e2e.Seen.mark;
import static app.breather.e2e.Seen.soon;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Yoga, Tuesdays: agreed on once, one of them cancelled, the others moved; both parents see it. */
class RepeatingStoryIT {

  @RegisterExtension
  @Order(1)
  static final Server server = new Server();

  @RegisterExtension
  @Order(2)
  static final Browser browser = new Browser(server, Parkers.HOME);

  @Test
  void twoParentsAgreeOnYogaOnTuesdaysAndOnAnotherTimeForIt() {
    var parkers = new Parkers(browser);
    var alex = parkers.alex();
    var sam = parkers.sam();
    mark(sam);
    var tuesday =
        LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC)
            .plusDays(2)
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

    alex.navigate("time-off/new?from=%1$sT19:00&until=%1$sT21:00".formatted(tuesday));
    alex.getByLabel("What for").fill("Yoga");
    Forms.choose(alex, "Repeats", "Every week");
    soon(alex, "Repeats every Tuesday.");
    soon(alex, "What repeats takes a yes, given once for all of it.");
    button(alex, "Save").click();
    soon(chip(alex, "Asked"));
    mark(alex);

    sam.getByText("Alex would like some time off again and again").click();
    button(sam, "Yes, to all of it").click();
    soon(chip(alex, "Covered"));

    button(alex, "Cancel it").click();
    inDialog(alex, "Cancel it");
    soon(alex.getByText(Pattern.compile(day(tuesday.plusWeeks(1)))).first());
    soon(chip(sam, "Cancelled"));
    sam.getByText("See the next one").click();
    soon(sam.getByText(Pattern.compile(day(tuesday.plusWeeks(1)))).first());
    List.of(alex, sam).forEach(Seen::neverReloaded);

    button(alex, "Change").click();
    alex.getByRole(AriaRole.DIALOG).getByText("All that have not begun").click();
    inDialog(alex, "Go on");
    var from = alex.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("From"));
    from.fill("18:00");
    from.press("Enter");
    soon(alex, "Until then, what you agreed on stays.");
    button(alex, "Save").click();
    soon(chip(alex, "Asked"));
    soon(alex.getByText(Pattern.compile("Instead of .* and all that follow")).first());

    sam.navigate("time-off");
    soon(sam, "Alex would like to move some time off");
    mark(sam);
    button(sam, "Yes, to all of it").click();
    soon(chip(alex, "Covered"));
    for (var page : List.of(alex, sam)) {
      page.navigate("time-off");
      soon(page.getByText(Pattern.compile(day(tuesday.plusWeeks(1)) + ", 18:00.*21:00")).first());
      assertThat(page.getByText(Pattern.compile(day(tuesday.plusWeeks(1)) + ", 19:00")))
          .hasCount(0);
    }
  }

  private static void inDialog(Page page, String button) {
    page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.UK).format(day);
  }
}
