package app.breather.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.web.WebAttributes;

@IntegrationTest
@ViewPackages(classes = LoginView.class)
class LoginViewTest extends DoorPages {

  @Test
  void greetsWithoutReproach() {
    open("login");

    assertThat(notes()).isEmpty();
    assertThat(text()).contains("Welcome back", "Start a family");
  }

  @Test
  void saysThatItDidNotMatchAndNotWhich() {
    open("login?error");

    assertThat(notes()).singleElement().asString().contains("Check both fields");
  }

  @Test
  void saysThatTheDatabaseIsAwayAndNotThatAPasswordIsWrong() {
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(
            WebAttributes.AUTHENTICATION_EXCEPTION,
            new InternalAuthenticationServiceException(
                "", new SQLTransientConnectionException("late")));

    open("login?error");

    assertThat(notes())
        .singleElement()
        .asString()
        .contains("can’t reach its database right now. Please try again in a moment.");
  }

  @Test
  void saysWhySomebodyWasSignedOut() {
    open("login?ended");

    assertThat(notes()).singleElement().asString().contains("You have been signed out");
  }

  @Test
  void tellsPasswordManagersWhatIsWhat() {
    open("login");

    assertThat(field("E-mail").getElement().getAttribute("autocomplete")).isEqualTo("username");
    assertThat(field("Password").getElement().getAttribute("autocomplete"))
        .isEqualTo("current-password");
  }

  @Test
  void offersNoWayInButTheForm() {
    open("login");

    assertThat($(DemoEntrance.class).all()).isEmpty();
    assertThat(text()).doesNotContain("demo", "Enter as");
  }

  private List<String> notes() {
    return $(app.breather.base.ui.Note.class).all().stream()
        .filter(Component::isVisible)
        .map(note -> note.getElement().getTextRecursively())
        .toList();
  }
}
