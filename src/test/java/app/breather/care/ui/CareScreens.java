package app.breather.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.care.CareFixture;
import app.breather.family.FamilyFixture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Care's pages as somebody uses them, in English. */
@IntegrationTest
@ViewPackages(packages = {"app.breather.care.ui", "app.breather.family.ui"})
abstract class CareScreens extends SpringBrowserlessTest {

  @Autowired protected CareFixture care;
  protected FamilyFixture.Home home;
  protected Actor.Person inge;
  protected Actor.Person joe;

  @BeforeEach
  void aFamilyWithTwoGrandparents() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  protected void open(Actor.Person person, String route) {
    care.signIn(person);
    var target = new Location(route);
    UI.getCurrentOrThrow().navigate(target.getPath(), target.getQueryParameters());
  }

  /** The last button with that text, which is the one of the topmost dialog. */
  protected void click(String text) {
    button(text).click();
  }

  protected Button button(String text) {
    return $(Button.class).all().stream()
        .filter(button -> text.equals(button.getText()))
        .reduce((_, last) -> last)
        .orElseThrow(() -> new AssertionError("No button " + text + " in " + shown()));
  }

  protected boolean offers(String text) {
    return $(Button.class).all().stream().anyMatch(button -> text.equals(button.getText()));
  }

  /** All words of the page and of its dialogs. */
  protected String shown() {
    return UI.getCurrentOrThrow()
        .getChildren()
        .map(Component::getElement)
        .map(element -> element.getTextRecursively())
        .reduce("", (all, text) -> all + " " + text);
  }

  protected String toast() {
    var all = $(Notification.class).all();
    return test(all.getLast()).getText();
  }

  protected void eventually(ThrowingRunnable assertion) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInSameThread()
        .untilAsserted(
            () -> {
              VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
              assertion.run();
            });
  }

  protected void shows(String text) {
    assertThat(shown()).contains(text);
  }
}
