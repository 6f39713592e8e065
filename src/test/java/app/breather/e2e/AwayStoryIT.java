package app.breather.e2e;

import static app.breather.care.CareFixture.hours;
import static app.breather.e2e.Seen.soon;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.care.CareSlotId;
import app.breather.e2e.Browser.Device;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Profiles;
import app.breather.handover.milk.MilkContent;
import app.breather.handover.milk.MilkPlace;
import app.breather.handover.milk.MilkResult;
import app.breather.handover.milk.MilkStock;
import app.breather.handover.sheet.DayContent;
import app.breather.handover.sheet.PhoneNumber;
import app.breather.handover.sheet.SectionKind;
import app.breather.handover.sheet.SheetFixture;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The parents are away, and Oma Inge has Mia; her phone runs no JavaScript. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AwayStoryIT {

  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  /** As long as those of the demo. */
  private static final Map<SectionKind, String> FULL =
      new EnumMap<>(
          Map.of(
              SectionKind.EMERGENCY,
              """
              **No egg. Not even a little.**
              Rash or swelling: call 112, then Alex.

              Address to give: Lindenweg 4, 2nd floor, bell “Parker”.""",
              SectionKind.ROUTINE,
              """
              - **16:00** A walk if it is dry
              - **17:00** Bottle, 120 ml
              - **18:00** Porridge
              - **18:40** Bath, or only face and hands. Pyjamas""",
              SectionKind.FEEDING,
              """
              - Porridge, half a bowl; the bib is in the first drawer
              - Warm milk for 4 minutes; once warm, drink it within an hour""",
              SectionKind.SLEEP,
              """
              Tired is: rubs her left ear. **No nap after 16:30.**
              Grey rabbit, lamp on the lowest step.""",
              SectionKind.SOOTHING,
              "First wait a breath. Then the window, and hum low. The sling always helps.",
              SectionKind.MEDICINE,
              "Vitamin D in the morning, by us. Fever suppository: **only after a call with us**.",
              SectionKind.HOUSE,
              "Stair gate closes to the left. Nappies under the changing table."));

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private CareFixture care;
  @Autowired private SheetFixture sheets;
  @Autowired private MilkStock milk;
  @Autowired private Profiles profiles;
  @Autowired private TestClock clock;
  private Home home;
  private Actor.Person inge;
  private CareSlotId slot;
  private String link;

  @BeforeEach
  void ingeHasMia() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    link = "sheet/" + care.aSecretOfCare(home, CareOccasionId.of(slot), inge.member());
    clock.stopAt(hours(0, 4).from());
  }

  @Test
  void fromTheSlotToTheSheetByLinkAndBackThatItWasRead() {
    var parent = browser.on(Device.PHONE);
    Door.signIn(parent, home.email());
    write(parent, "In an emergency", "**No egg.** Not even a little.");
    write(parent, "Sleep", "- Grey rabbit\n- lamp on the lowest step");
    parent.navigate("care/" + slot);
    parent.getByRole(AriaRole.LINK, named("Handover sheet").setExact(true)).first().click();
    parent.getByLabel("Where you are").fill("Restaurant Seeblick, 15 minutes away");
    parent
        .getByLabel("Number", new Page.GetByLabelOptions().setExact(true))
        .first()
        .fill("0170 555 0142");
    press(parent, "Save");
    assertThat(parent.getByText("Saved.")).isVisible();
    assertThat(parent.getByText("Not yet").last()).isVisible();
    picture(parent, "day");

    var phone = browser.withoutScripts(Device.PHONE, ColorScheme.LIGHT);
    phone.navigate(link);
    assertThat(phone.getByText("No egg.")).isVisible();
    assertThat(phone.getByText("Restaurant Seeblick, 15 minutes away")).isVisible();
    looksFine(phone);
    assertThat(pages(phone, "sheet")).isEqualTo(1);
    press(phone, "I have read it");
    assertThat(phone.getByText("Thank you, good to know.")).isVisible();

    soon(parent.getByText("Has read it as it is now"));
  }

  @Test
  void aFullSheetIsPrintedOnOnePageAndAVeryLongOneOnTwo() {
    FULL.forEach((kind, text) -> sheets.write(home.parent(), kind, text));
    var numbers =
        List.of(
            new PhoneNumber("Alex", "0170 555 0142"),
            new PhoneNumber("Sam", "0170 555 0187"),
            new PhoneNumber("Emergency", "112"));
    var back = hours(0, 4).until().plus(Duration.ofMinutes(10));
    sheets.day(
        home.parent(),
        CareOccasionId.of(slot),
        0,
        new DayContent(
            "At work, Alex by tram and Sam by bicycle",
            Optional.of(back),
            "The blue snowsuit is in the wash; take the red jacket.",
            numbers));
    for (int bag = 0; bag < 6; bag++) {
      milkIsPutAside();
    }
    var phone = browser.withoutScripts(Device.PHONE, ColorScheme.LIGHT);
    phone.navigate(link);
    assertThat(phone.getByText("100 ml · In the fridge").first()).isVisible();
    assertThat(pages(phone, "sheet-full")).isEqualTo(1);
    var app = browser.on(Device.PHONE);
    Door.signIn(app, care.as(inge, () -> profiles.mine().email()));
    app.navigate("my-sheet/" + CareOccasionId.of(slot));
    assertThat(app.getByText("No egg.")).isVisible();
    assertThat(pages(app, "sheet-full-app")).isEqualTo(1);

    FULL.forEach((kind, text) -> sheets.write(home.parent(), kind, (text + "\n\n").repeat(4)));
    phone.reload();
    assertThat(pages(phone, "sheet-long")).isEqualTo(2);
  }

  private static void write(Page parent, String section, String text) {
    parent.navigate("handover");
    press(parent, "Write: " + section);
    parent.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(text);
    press(parent, "Save");
    assertThat(parent.getByRole(AriaRole.BUTTON, named("Change: " + section))).isVisible();
    picture(parent, "sheet");
  }

  private void milkIsPutAside() {
    var content =
        new MilkContent(
            home.child(), 100, clock.instant().minus(Duration.ofHours(2)), MilkPlace.FRIDGE);
    assertThat(care.as(home.parent(), () -> milk.put(content))).isEqualTo(new MilkResult.Kept());
  }

  private static long pages(Page page, String name) {
    var printed =
        page.pdf(
            new Page.PdfOptions()
                .setPath(Path.of("target", "e2e", name + ".pdf"))
                .setPreferCSSPageSize(true));
    return PAGE.matcher(new String(printed, StandardCharsets.ISO_8859_1)).results().count();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void press(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, named(text)).click();
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "e2e", "away-" + name + ".png"))
            .setFullPage(true));
  }

  /** Axe is a script, so it looks at the same address with a browser that runs some. */
  private void looksFine(Page page) {
    picture(page, "link");
    for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      var looked = browser.on(Device.PHONE, colours);
      looked.navigate(page.url());
      assertThat(new AxeBuilder(looked).setLegacyMode(true).analyze().getViolations()).isEmpty();
    }
  }
}
