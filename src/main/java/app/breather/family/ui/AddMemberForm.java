package app.breather.family.ui;

import app.breather.base.security.Role;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.family.AddResult;
import app.breather.family.Household;
import app.breather.family.NewMember;
import app.breather.family.PersonName;
import app.breather.family.Problem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;

/** Somebody who belongs to the family; an account is not needed. */
class AddMemberForm extends Div {

  private final Household household;
  private final Consumer<MemberId> addedParent;
  private final TextField name = new TextField(getTranslation("family.add.name"));
  private final RadioButtonGroup<Role> role =
      new RadioButtonGroup<>(getTranslation("family.add.role"));
  private final MailFields mail = new MailFields();
  private final Problems problems = new Problems();

  private AddMemberForm(Household household, Role suggested, Consumer<MemberId> addedParent) {
    this.household = household;
    this.addedParent = addedParent;
    addClassName("stack");
    name.setMaxLength(PersonName.MAX_LENGTH);
    name.setManualValidation(true);
    name.setHelperText(getTranslation("family.add.nameHelp"));
    role.setItems(Role.CAREGIVER, Role.PARENT);
    role.setItemLabelGenerator(
        item -> getTranslation("family.role." + item.name().toLowerCase(Locale.ROOT)));
    role.setValue(suggested);
    problems.at(name, Problem.MY_NAME).at(mail.address(), Problem.EMAIL);
    add(name, role, mail);
  }

  /**
   * @param addedParent hears of a new parent, who cannot do without an account
   */
  static void open(Household household, Role suggested, Consumer<MemberId> addedParent) {
    var form = new AddMemberForm(household, suggested, addedParent);
    Dialogs.form(
            FamilyWords.text("family.add.title"),
            Draft.of("member", form),
            FamilyWords.text("base.add"),
            form::save)
        .open();
  }

  private boolean save() {
    problems.clear();
    return switch (household.addMember(read())) {
      case AddResult.Added(var member) -> {
        if (role.getValue() == Role.PARENT) {
          addedParent.accept(member);
        }
        yield true;
      }
      case AddResult.Invalid invalid -> {
        problems.show(invalid.problems());
        yield false;
      }
      case AddResult.TooManyParents _ -> {
        problems.show(Problem.MY_NAME, getTranslation("family.add.tooManyParents"));
        yield false;
      }
    };
  }

  private NewMember read() {
    return new NewMember(
        name.getValue(), role.getValue(), mail.address().getValue(), mail.language());
  }
}
