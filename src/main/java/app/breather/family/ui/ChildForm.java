package app.breather.family.ui;

import app.breather.base.ui.Dialogs;
import app.breather.family.ChildCard;
import app.breather.family.Household;
import app.breather.family.PersonName;
import app.breather.family.Problem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** A child's name and birthday. */
class ChildForm extends Div {

  private final Household household;
  private final Optional<ChildCard> child;
  private final TextField name = new TextField(getTranslation("family.child.name"));
  private final DatePicker born = new DatePicker(getTranslation("family.child.born"));
  private final Problems problems = new Problems();

  private ChildForm(Household household, Optional<ChildCard> child) {
    this.household = household;
    this.child = child;
    addClassName("stack");
    name.setMaxLength(PersonName.MAX_LENGTH);
    name.setManualValidation(true);
    born.setManualValidation(true);
    child.ifPresent(
        card -> {
          name.setValue(card.name());
          if (card.born() != null) {
            born.setValue(card.born());
          }
        });
    problems.at(name, Problem.CHILD_NAME).at(born, Problem.CHILD_BORN);
    add(name, born);
  }

  static void open(Household household, Optional<ChildCard> child) {
    var form = new ChildForm(household, child);
    var title = child.map(ChildCard::name).orElseGet(() -> FamilyWords.text("family.child.add"));
    Dialogs.form(title, form, FamilyWords.text("base.save"), form::save).open();
  }

  private boolean save() {
    var date = born.getOptionalValue().orElse(null);
    var problem =
        child.isPresent()
            ? household.changeChild(child.get().id(), name.getValue(), date)
            : household.addChild(name.getValue(), date);
    problems.show(problem.stream().toList());
    return problem.isEmpty();
  }
}
