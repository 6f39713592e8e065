package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.time.TestClock;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import app.breather.calendar.file.CalendarFileFixture;
import app.breather.calendar.movein.MoveInTarget;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A parent sees what becomes of another calendar before it does, and takes it back. */
@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = MoveInView.class)
@WithMockUser
class MoveInViewTest extends SpringBrowserlessTest {

  private static final String YOGA =
      event("yoga", "Sam: Yoga", "20270302T170000Z", "RRULE:FREQ=WEEKLY;COUNT=3");
  private static final String FAIR =
      event("fair", "Trade fair", "20270305T080000Z", "CLASS:PUBLIC");

  private static final String EVERY_SECOND =
      event("tick", "Tick", "20270305T080000Z", "RRULE:FREQ=SECONDLY");

  @Autowired private Parkers parkers;
  @Autowired private Absences absences;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    clock.stopAt(Instant.parse("2027-03-01T12:00:00Z"));
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    parkers.signIn(family.alex());
    navigate(MoveInView.class);
  }

  @Test
  void whoseItSeemsToBeIsProposedAndTheRestIsLeftOut() {
    hand(CalendarFileFixture.calendar(YOGA, FAIR));
    says("One entry comes along; one is left out.");
    assertThat(page()).contains("Every Tuesday", "Goes on as there.");
    assertThat(choices())
        .extracting(MoveInViewTest::chosen)
        .containsExactly("Sam is away", "Leave out");
  }

  @Test
  void whatCouldNotBeReadIsSaidToo() {
    hand(CalendarFileFixture.calendar(YOGA, EVERY_SECOND));
    says("One entry comes along");
    assertThat(page()).contains("One entry repeats too often.");
  }

  @Test
  void whatIsTakenAlongCanBeTakenBack() {
    hand(CalendarFileFixture.calendar(YOGA, FAIR));
    says("One entry comes along");
    var fair = choices().getLast();
    fair.setValue(fair.getListDataView().getItem(0));
    assertThat(page()).contains("2 entries come along; nothing is left out.");
    click("Take them along");
    assertThat(parkers.as(family.sam(), absences::mine)).hasSize(2);
    assertThat(page()).contains("family.ics", "2 entries · Mon 1 March, 13:00");

    click("Take back");
    assertThat(parkers.as(family.sam(), absences::mine)).isEmpty();
    assertThat(page()).doesNotContain("family.ics");
  }

  @Test
  void careThatIsSoughtSaysHowManySlotsItMakesAndThatNobodyIsAsked() {
    var oma = event("oma", "Babysitting Oma", "20270222T170000Z", "RRULE:FREQ=WEEKLY;COUNT=4");
    var past = event("past", "Past", "20270222T170000Z", "CLASS:PUBLIC");
    hand(CalendarFileFixture.calendar(oma, past));
    says("2 are left out");
    assertThat(labels(choices().getLast())).doesNotContain("Care that is sought");

    var choice = choices().getFirst();
    assertThat(labels(choice)).endsWith("Time that is ours", "Care that is sought");
    choice.setValue(new MoveInTarget.Sought());
    assertThat(page())
        .contains(
            "3 care slots, one for each time, for all children. Nobody is asked by it",
            "One time is left out, for it has begun",
            "3 entries come along");
    click("Take them along");
    assertThat(page()).contains("family.ics", "3 entries");
  }

  @Test
  void whereNothingIsChosenNothingComesAlong() {
    hand(CalendarFileFixture.calendar(FAIR));
    says("Nothing comes along; one is left out.");
    click("Take them along");
    assertThat(parkers.as(family.sam(), absences::mine)).isEmpty();
  }

  @Test
  void aLongCalendarIsShownAPageAtATime() {
    var events =
        IntStream.range(0, 30)
            .mapToObj(i -> event("u" + i, "Walk " + i, "20270305T080000Z", "CLASS:PUBLIC"))
            .toArray(String[]::new);
    hand(CalendarFileFixture.calendar(events));
    says("30 are left out");
    assertThat(choices()).hasSize(25);
    click("Show more");
    assertThat(choices()).hasSize(30);
    assertThat($(Button.class).withText("Show more").exists()).isFalse();
  }

  @Test
  void whatIsNoCalendarOrEmptyIsRefused() {
    hand("no calendar");
    says("This is no calendar file.");
    hand(CalendarFileFixture.calendar());
    says("There is nothing in this file");
  }

  private static String event(String uid, String title, String start, String more) {
    return String.join(
        "\r\n",
        "BEGIN:VEVENT",
        "UID:" + uid,
        "SUMMARY:" + title,
        "DTSTART:" + start,
        "DURATION:PT2H",
        more,
        "END:VEVENT");
  }

  private void hand(String content) {
    test($(Upload.class).single())
        .upload("family.ics", "text/calendar", content.getBytes(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("unchecked")
  private List<Select<MoveInTarget>> choices() {
    return $(Select.class).all().stream().map(one -> (Select<MoveInTarget>) one).toList();
  }

  private static List<String> labels(Select<MoveInTarget> choice) {
    return choice.getListDataView().getItems().map(choice.getItemLabelGenerator()).toList();
  }

  private static String chosen(Select<MoveInTarget> choice) {
    return choice.getItemLabelGenerator().apply(choice.getValue());
  }

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

  private void click(String button) {
    $(Button.class).withText(button).single().click();
  }

  private String page() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
