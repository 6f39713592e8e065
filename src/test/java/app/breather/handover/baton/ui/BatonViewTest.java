package app.breather.handover.baton.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.handover.baton.BatonBoard;
import app.breather.handover.baton.BatonTaking;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Oma Inge has Mia from ten o’clock on; it is twenty past. */
@IntegrationTest
@ViewPackages(classes = BatonView.class)
@WithMockUser
class BatonViewTest extends SpringBrowserlessTest {

  @Autowired private CareFixture care;
  @Autowired private BatonTaking taking;
  @Autowired private BatonBoard board;
  @Autowired private TestClock clock;
  private Home home;
  private Actor.Person inge;

  @BeforeEach
  void care() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    care.accept(inge, care.aSlot(home, 0, 4, inge), hours(0, 4));
    clock.stopAt(hours(0, 1).from().plus(Duration.ofMinutes(20)));
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsSignedIn() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whoHasTheChildIsSaidWithATapAndCorrected() {
    open(inge);
    assertThat(texts(H2.class)).contains("Mia is with you.");
    assertThat(buttons()).containsExactly("I have Mia now", "Alex has Mia");

    test(button("I have Mia now")).click();
    assertThat(buttons()).containsExactly("Alex has Mia", "Correct");

    test(button("Correct")).click();
    test($(TimePicker.class).first()).setValue(LocalTime.of(10, 5));
    test(button("Save")).click();
    assertThat(care.as(inge, board::read).lines().getFirst().from())
        .isEqualTo(hours(0, 1).from().plus(Duration.ofMinutes(5)));
  }

  @Test
  void whatAnotherSaysIsSeenWithoutAReload() {
    open(inge);
    care.as(
        home.parent(),
        () -> taking.take(board.read().places().getFirst().seen(), home.parent().member()));
    Awaitility.await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
              assertThat(texts(H2.class)).contains("Mia is with Alex.");
            });
  }

  @Test
  void beforeTheirTimeACaregiverReadsThatItIsNotNear() {
    clock.stopAt(hours(0, 1).from().minus(Duration.ofHours(5)));
    open(inge);
    assertThat(buttons()).isEmpty();
  }

  private void open(Actor.Person who) {
    care.signIn(who);
    navigate(BatonView.class);
  }

  private List<String> buttons() {
    return texts(Button.class);
  }

  private Button button(String text) {
    return $(Button.class).all().stream()
        .filter(one -> one.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private <C extends Component> List<String> texts(Class<C> type) {
    return $(type).all().stream().map(one -> one.getElement().getText()).toList();
  }
}
