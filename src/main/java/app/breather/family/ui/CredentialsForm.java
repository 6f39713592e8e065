package app.breather.family.ui;

import app.breather.family.EmailAddress;
import app.breather.family.Problem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Collection;
import java.util.Set;

/** A new password, and the address it goes with where that is still open. */
class CredentialsForm extends Div {

  private static final int MOST_TYPED = 300;

  private final EmailField email = new EmailField(getTranslation("family.email"));
  private final PasswordField password = new PasswordField(getTranslation("family.newPassword"));
  private final Problems problems = new Problems();

  CredentialsForm(boolean withEmail) {
    addClassName("stack");
    email.setMaxLength(EmailAddress.MAX_LENGTH);
    email.setManualValidation(true);
    email.setWidthFull();
    email.getElement().setAttribute("autocomplete", "username");
    email.setVisible(withEmail);
    password.setMaxLength(MOST_TYPED);
    password.setManualValidation(true);
    password.setWidthFull();
    password.setHelperText(getTranslation("family.passwordHelp"));
    password.getElement().setAttribute("autocomplete", "new-password");
    problems
        .at(email, Problem.EMAIL)
        .at(password, Problem.PASSWORD_SHORT, Problem.PASSWORD_LONG, Problem.PASSWORD_COMMON);
    add(email, password);
  }

  String email() {
    return email.getValue();
  }

  String password() {
    return password.getValue();
  }

  void show(Collection<Problem> found) {
    problems.show(found);
  }

  void showEmailTaken() {
    problems.show(Set.of());
    problems.show(Problem.EMAIL, getTranslation("family.problem.email_taken"));
  }
}
