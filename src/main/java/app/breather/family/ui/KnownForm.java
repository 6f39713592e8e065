package app.breather.family.ui;

import app.breather.family.EmailAddress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/** Address and password of an account that there is already. */
class KnownForm extends Div {

  private static final int MOST_TYPED = 300;

  private final EmailField email = new EmailField(getTranslation("family.email"));
  private final PasswordField password = new PasswordField(getTranslation("family.password"));

  KnownForm() {
    addClassName("stack");
    email.setMaxLength(EmailAddress.MAX_LENGTH);
    email.setManualValidation(true);
    email.setWidthFull();
    email.getElement().setAttribute("autocomplete", "username");
    password.setMaxLength(MOST_TYPED);
    password.setManualValidation(true);
    password.setWidthFull();
    password.getElement().setAttribute("autocomplete", "current-password");
    add(email, password);
  }

  String email() {
    return email.getValue();
  }

  /** For who was about to choose a password, but has one. */
  void remind(String address) {
    email.setValue(address);
    password.setHelperText(getTranslation("family.problem.email_taken"));
  }

  String password() {
    return password.getValue();
  }

  void refuse() {
    password.setErrorMessage(getTranslation("family.login.refused"));
    password.setInvalid(true);
  }
}
