package app.breather.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.family.FamilyFixture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@ViewPackages(classes = SignUpView.class)
class SignUpViewTest extends SpringBrowserlessTest {

  @Autowired private FamilyFixture fixture;

  @BeforeEach
  void open() {
    navigate(SignUpView.class);
  }

  @Test
  void saysAtEachFieldWhatIsWrong() {
    email().setValue("oma at home");
    password().setValue("short");

    begin();

    assertThat(email().isInvalid()).isTrue();
    assertThat(password().isInvalid()).isTrue();
    assertThat(name("Mama").isInvalid()).isTrue();
    assertThat(name("Mama").getErrorMessage()).contains("80");
  }

  @Test
  void takesNoNameOfTenThousandCharacters() {
    name("Mama").setValue("x".repeat(10_000));

    begin();

    assertThat(name("Mama").isInvalid()).isTrue();
  }

  @Test
  void saysAtTheAddressThatThereIsAnAccountAlready() {
    var home = fixture.aFamily();
    fillIn(home.email());

    begin();

    assertThat(email().isInvalid()).isTrue();
    assertThat(email().getErrorMessage()).contains("already");
  }

  private void fillIn(String address) {
    name("Mama").setValue("Alex");
    family().setValue("The Parkers");
    email().setValue(address);
    password().setValue(FamilyFixture.PASSWORD);
  }

  private void begin() {
    test($(Button.class).withText("Begin").single()).click();
  }

  private EmailField email() {
    return $(EmailField.class).single();
  }

  private PasswordField password() {
    return $(PasswordField.class).single();
  }

  private TextField name(String help) {
    return $(TextField.class).all().stream()
        .filter(field -> field.getHelperText() != null && field.getHelperText().contains(help))
        .findFirst()
        .orElseThrow();
  }

  private TextField family() {
    return $(TextField.class).withCaption("What is your family called?").single();
  }
}
