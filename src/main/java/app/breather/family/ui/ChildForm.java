package app.breather.family.ui;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Times;
import app.breather.family.ChildCard;
import app.breather.family.ChildResult;
import app.breather.family.Household;
import app.breather.family.PersonName;
import app.breather.family.Problem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A child's name and birthday. */
class ChildForm extends Div {

  private final Household household;
  private final TextField name = new TextField(getTranslation("family.child.name"));
  private final DatePicker born = new DatePicker(getTranslation("family.child.born"));
  private final ChangedMeanwhile changed = new ChangedMeanwhile();
  private final Problems problems = new Problems();
  private Optional<ChildCard> seen;

  private ChildForm(Household household, Optional<ChildCard> child) {
    this.household = household;
    this.seen = child;
    addClassName("stack");
    name.setMaxLength(PersonName.MAX_LENGTH);
    name.setManualValidation(true);
    born.setManualValidation(true);
    child.ifPresent(this::show);
    problems.at(name, Problem.CHILD_NAME).at(born, Problem.CHILD_BORN);
    add(changed, name, born);
  }

  static void open(Household household, Optional<ChildCard> child) {
    var form = new ChildForm(household, child);
    var title = child.map(ChildCard::name).orElseGet(() -> FamilyWords.text("family.child.add"));
    var name = "child/" + child.map(card -> card.id().toString()).orElse("");
    Dialogs.form(title, Draft.of(name, form), FamilyWords.text("base.save"), form::save).open();
  }

  private void show(ChildCard card) {
    name.setValue(card.name());
    born.setValue(card.born());
  }

  private boolean save() {
    var date = born.getOptionalValue().orElse(null);
    if (seen.isEmpty()) {
      var problem = household.addChild(name.getValue(), date);
      problems.show(problem.stream().toList());
      return problem.isEmpty();
    }
    return switch (household.changeChild(seen.get(), name.getValue(), date)) {
      case ChildResult.Saved _ -> true;
      case ChildResult.Invalid invalid -> {
        problems.show(List.of(invalid.problem()));
        yield false;
      }
      case ChildResult.Changed(var now) -> {
        problems.clear();
        seen = Optional.of(now);
        changed.show(inWords(now), () -> show(now));
        yield false;
      }
      case ChildResult.Gone _ -> {
        problems.show(Problem.CHILD_NAME, getTranslation("family.child.gone"));
        yield false;
      }
    };
  }

  private String inWords(ChildCard card) {
    var date = card.born();
    return date == null
        ? getTranslation("family.child.now.noBirthday", card.name())
        : getTranslation(
            "family.child.now", card.name(), new Times(ZoneOffset.UTC, getLocale()).date(date));
  }
}
