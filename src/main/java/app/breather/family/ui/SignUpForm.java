package app.breather.family.ui;

import app.breather.family.EmailAddress;
import app.breather.family.NewFamily;
import app.breather.family.PersonName;
import app.breather.family.Problem;
import app.breather.family.Zones;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.temporal.WeekFields;
import java.util.Collection;
import java.util.Set;

/** What is needed to begin a family. The service judges it; the form says so at the fields. */
class SignUpForm extends Div {

  private static final int MOST_TYPED = 300;

  private final TextField myName = new TextField(getTranslation("family.signUp.myName"));
  private final TextField familyName = new TextField(getTranslation("family.signUp.familyName"));
  private final EmailField email = new EmailField(getTranslation("family.email"));
  private final PasswordField password = new PasswordField(getTranslation("family.password"));
  private final ComboBox<String> zone = new ComboBox<>(getTranslation("family.zone"));
  private final ChildFields children = new ChildFields();
  private final Problems problems = new Problems();

  SignUpForm() {
    addClassName("stack");
    myName.setHelperText(getTranslation("family.signUp.myNameHelp"));
    myName.setMaxLength(PersonName.MAX_LENGTH);
    familyName.setMaxLength(PersonName.MAX_LENGTH);
    email.setMaxLength(EmailAddress.MAX_LENGTH);
    email.getElement().setAttribute("autocomplete", "username");
    email.setManualValidation(true);
    password.setHelperText(getTranslation("family.passwordHelp"));
    password.setMaxLength(MOST_TYPED);
    password.setManualValidation(true);
    password.getElement().setAttribute("autocomplete", "new-password");
    myName.setManualValidation(true);
    familyName.setManualValidation(true);
    zone.setManualValidation(true);
    zone.setItems(Zones.places());
    zone.setValue("Europe/Berlin");
    problems
        .at(email, Problem.EMAIL)
        .at(password, Problem.PASSWORD_SHORT, Problem.PASSWORD_LONG, Problem.PASSWORD_COMMON)
        .at(myName, Problem.MY_NAME)
        .at(familyName, Problem.FAMILY_NAME)
        .at(zone, Problem.ZONE);
    add(myName, familyName, children, zone, email, password);
    addAttachListener(
        event -> ViewerZone.ask(event.getUI(), guess -> zone.setValue(guess.getId())));
  }

  NewFamily read() {
    return new NewFamily(
        email.getValue(),
        password.getValue(),
        myName.getValue(),
        familyName.getValue(),
        zone.getOptionalValue().orElse(""),
        WeekFields.of(getLocale()).getFirstDayOfWeek(),
        getLocale(),
        children.read());
  }

  void show(Collection<Problem> found) {
    problems.show(found);
    children.show(found);
  }

  void showEmailTaken() {
    show(Set.of());
    problems.show(Problem.EMAIL, getTranslation("family.problem.email_taken"));
  }
}
