package app.breather.family.ui;

import app.breather.base.ui.Buttons;
import app.breather.family.Problem;
import app.breather.family.Profiles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;

/** A new password, for who knows the old one. */
class PasswordForm extends Div {

  private static final int MOST_TYPED = 300;

  private final Profiles profiles;
  private final SignIn signIn;
  private final PasswordField old = field("family.oldPassword", "current-password");
  private final PasswordField wanted = field("family.newPassword", "new-password");

  PasswordForm(Profiles profiles, SignIn signIn) {
    this.profiles = profiles;
    this.signIn = signIn;
    addClassName("stack");
    wanted.setHelperText(getTranslation("family.passwordHelp"));
    add(old, wanted, Buttons.soft(getTranslation("family.password.change"), this::change));
  }

  private PasswordField field(String label, String autocomplete) {
    var field = new PasswordField(getTranslation(label));
    field.setMaxLength(MOST_TYPED);
    field.setManualValidation(true);
    field.getElement().setAttribute("autocomplete", autocomplete);
    return field;
  }

  private void change() {
    old.setInvalid(false);
    wanted.setInvalid(false);
    switch (profiles.changePassword(old.getValue(), wanted.getValue())) {
      case DONE -> signInAgain();
      case OLD_IS_WRONG -> refuse(old, getTranslation("family.password.oldIsWrong"));
      case TOO_SHORT -> refuse(wanted, Problems.sentence(Problem.PASSWORD_SHORT));
      case TOO_LONG -> refuse(wanted, Problems.sentence(Problem.PASSWORD_LONG));
      case TOO_COMMON -> refuse(wanted, Problems.sentence(Problem.PASSWORD_COMMON));
    }
  }

  private void signInAgain() {
    boolean signedIn = signIn.signInAgain(profiles.mine().email(), wanted.getValue());
    getUI().orElseThrow().getPage().setLocation(signedIn ? "/profile" : "/login");
  }

  private static void refuse(PasswordField field, String why) {
    field.setErrorMessage(why);
    field.setInvalid(true);
  }
}
