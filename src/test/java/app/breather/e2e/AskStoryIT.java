package app.breather.e2e;

import static app.breather.e2e.Seen.chip;
import static app.breather.e2e.Seen.soon;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.base.security.Role;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.TestClock;
import app.breather.care.CareLadder;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotId;
import app.breather.care.PlanResult;
import app.breather.e2e.Browser.Device;
import app.breather.family.AddResult;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Household;
import app.breather.family.NewMember;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMultipart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** From a parent's question to two mails, read and answered without an account or JavaScript. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AskStoryIT {

  private static final String INGE = "inge@breather.example";
  private static final String JOE = "joe@breather.example";
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+/(answer/\\S+)");

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  @Autowired private FamilyFixture fixture;
  @Autowired private Household household;
  @Autowired private CarePlanning planning;
  @Autowired private CareLadder ladder;
  @Autowired private TestMailServer mail;
  @Autowired private TestClock clock;
  @Autowired private DueJobs due;
  private Home home;

  @BeforeEach
  void aMailServer() {
    mail.start();
    home = neighbours.aFamily();
  }

  @AfterEach
  void noMailServer() {
    mail.isNotSetUp();
  }

  @Test
  void aMailIsAnsweredUndoneAndDeclinedAndTheNextIsAsked() throws Exception {
    var slot = askedInTurn(mailed("Oma Inge", INGE), mailed("Grandpa Joe", JOE));
    var parent = browser.on(Device.DESKTOP);
    Door.signIn(parent, home.email());
    parent.navigate("calendar/list/" + saturday());
    soon(chip(parent, "Asked"));
    due.run(home.family());

    var phone = browser.withoutScripts(Device.PHONE, ColorScheme.LIGHT);
    phone.navigate(linkIn(INGE));
    press(phone, "Yes, I’ll be there");
    soon(chip(parent, "Covered"));

    press(phone, "Undo");
    soon(chip(parent, "Asked"));
    assertThat(mail.receivedBy(JOE)).isEmpty();

    press(phone, "No, not this time");
    clock.advance(Duration.ofMinutes(10));
    due.run(home.family());

    var tablet = browser.withoutScripts(Device.DESKTOP, ColorScheme.LIGHT);
    tablet.navigate(linkIn(JOE));
    soon(tablet, "Grandpa Joe");
    press(tablet, "Yes, I’ll be there");
    parent.navigate("care/" + slot);
    soon(chip(parent, "Covered"));
  }

  private MemberId mailed(String name, String address) {
    var result =
        fixture.as(
            home.parent(),
            () ->
                household.addMember(new NewMember(name, Role.CAREGIVER, address, Locale.ENGLISH)));
    return ((AddResult.Added) result).member();
  }

  private CareSlotId askedInTurn(MemberId first, MemberId second) {
    var evening = neighbours.care(home, neighbours.hours(DayOfWeek.SATURDAY, 16, 20), "Cinema");
    return fixture.as(
        home.parent(),
        () -> {
          var slot = ((PlanResult.Saved) planning.open(evening)).slot();
          ladder.ask(slot, List.of(first, second));
          return slot;
        });
  }

  /** The path of the first link to an answer page in the last mail, as its plain text has it. */
  private String linkIn(String address) throws Exception {
    var letter = (MimeMultipart) mail.receivedBy(address).getLast().getContent();
    var link = LINK.matcher((String) letter.getBodyPart(0).getContent());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private LocalDate saturday() {
    var hours = neighbours.hours(DayOfWeek.SATURDAY, 16, 20);
    return LocalDate.ofInstant(hours.from(), Neighbours.ZONE);
  }

  private static void press(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text)).click();
  }
}
