package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.fetch.FarServer;
import app.breather.base.jobs.DueJobs;
import app.breather.base.time.TestClock;
import app.breather.calendar.Parkers;
import app.breather.calendar.busy.BusyCalendars;
import app.breather.calendar.file.CalendarFileFixture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A grandmother hands over the calendar of her choir, and reads how it stands with it. */
@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = FeedView.class)
@WithMockUser
class BusySectionTest extends SpringBrowserlessTest {

  @RegisterExtension private final FarServer server = new FarServer();
  @Autowired private Parkers parkers;
  @Autowired private BusyCalendars calendars;
  @Autowired private DueJobs jobs;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    clock.stopAt(Instant.parse("2027-03-01T12:00:00Z"));
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    parkers.signIn(family.inge());
  }

  @Test
  void whatIsPastedIsReadAndNotShownAgain() {
    server.at(
        "/secret.ics",
        200,
        CalendarFileFixture.event(
            "UID:a", "DTSTART:20270302T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3"));
    navigate(FeedView.class);
    paste(server.address("127.0.0.1", "/secret.ics"));
    assertThat(page()).contains("127.0.0.1", "Being read for the first time");
    jobs.run(family.id());

    says("3 busy times · read Mon 1 March, 13:00 · next Mon 1 March, 14:0");
    assertThat(page()).doesNotContain("secret.ics");
    assertThat(address().getValue()).isEmpty();
  }

  @Test
  void whatIsNoAddressIsSaidAtTheField() {
    navigate(FeedView.class);
    paste("my calendar");
    assertThat(address().isInvalid()).isTrue();
    assertThat(address().getErrorMessage()).contains("no address of a calendar");
    assertThat(address().getValue()).isEqualTo("my calendar");
    assertThat(parkers.as(family.inge(), calendars::mine)).isEmpty();
  }

  @Test
  void whatWentWrongAndWhatToDoIsSaid() {
    navigate(FeedView.class);
    paste("http://192.168.1.1/cal.ics");
    jobs.run(family.id());
    says("cannot be reached from outside");
  }

  @Test
  void theWishForTitlesIsKept() {
    navigate(FeedView.class);
    $(Checkbox.class).withCaption("Keep the titles, for me alone to read").single().setValue(true);
    paste("https://cal.example/a.ics");
    assertThat(parkers.as(family.inge(), calendars::mine).getFirst().keepsTitles()).isTrue();
  }

  @Test
  void aFileIsReadWhenItIsHandedOver() {
    navigate(FeedView.class);
    hand(
        "choir.ics",
        CalendarFileFixture.event("UID:a", "DTSTART:20270302T090000Z", "DURATION:PT1H"));
    says("choir.icsone busy time · read Mon 1 March, 13:00");
    hand("photo.jpg", "no calendar");
    says("This is no calendar file.");
  }

  @Test
  void removingIsTakenBack() {
    parkers.as(family.inge(), () -> calendars.follow("https://cal.example/a.ics", false));
    navigate(FeedView.class);
    $(Button.class).all().stream()
        .filter(button -> button.getAriaLabel().filter("Remove cal.example"::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .click();
    assertThat(parkers.as(family.inge(), calendars::mine)).isEmpty();
    $(Notification.class).last();
    click("Undo");
    assertThat(parkers.as(family.inge(), calendars::mine)).hasSize(1);
    assertThat(page()).contains("cal.example");
  }

  private void paste(String text) {
    address().setValue(text);
    click("Read it in");
  }

  private void hand(String name, String content) {
    test($(Upload.class).single())
        .upload(name, "text/calendar", content.getBytes(StandardCharsets.UTF_8));
  }

  private TextField address() {
    return $(TextField.class).all().stream()
        .filter(field -> field.getLabel().equals("Address of the calendar"))
        .findFirst()
        .orElseThrow();
  }

  private void click(String button) {
    $(Button.class).withText(button).single().click();
  }

  /** What happens elsewhere is shown without a reload. */
  private void says(String words) {
    await()
        .atMost(Duration.ofSeconds(10))
        .pollInSameThread()
        .untilAsserted(
            () -> {
              Objects.requireNonNull(VaadinService.getCurrent())
                  .runPendingAccessTasks(VaadinSession.getCurrent());
              assertThat(page()).contains(words);
            });
  }

  private String page() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
