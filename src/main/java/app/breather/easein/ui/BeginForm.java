package app.breather.easein.ui;

import static app.breather.easein.ui.EaseInWords.text;

import app.breather.easein.StepContent;
import app.breather.easein.UsualStep;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;

/** Who practises with whom, and for how long in the end. */
class BeginForm extends Div {

  private static final int FIRST_IDEA_HOURS = 4;
  private static final int MOST_HOURS = 72;
  private static final int MINUTES = 60;

  private final Select<MemberCard> caregiver = new Select<>();
  private final Select<ChildCard> child = new Select<>();
  private final IntegerField hours = new IntegerField(text("easein.form.hours"));
  private final Checkbox withBedtime = new Checkbox(text("easein.form.bedtime"));

  BeginForm(List<MemberCard> caregivers, List<ChildCard> children) {
    caregiver.setLabel(text("easein.form.caregiver"));
    caregiver.setItems(caregivers);
    caregiver.setItemLabelGenerator(MemberCard::name);
    caregiver.setWidthFull();
    child.setLabel(text("easein.form.child"));
    child.setItems(children);
    child.setItemLabelGenerator(ChildCard::name);
    child.setWidthFull();
    child.setVisible(children.size() > 1);
    if (children.size() == 1) {
      child.setValue(children.getFirst());
    }
    if (caregivers.size() == 1) {
      caregiver.setValue(caregivers.getFirst());
    }
    hours.setHelperText(text("easein.form.hours.help"));
    hours.setValue(FIRST_IDEA_HOURS);
    hours.setStepButtonsVisible(true);
    addClassName("stack");
    add(caregiver, child, hours, withBedtime);
  }

  record Chosen(MemberCard caregiver, ChildCard child, List<StepContent> steps) {}

  /** Empty when a field says what is missing. */
  Optional<Chosen> chosen() {
    caregiver.setInvalid(caregiver.isEmpty());
    caregiver.setErrorMessage(text("easein.form.missing"));
    child.setInvalid(child.isEmpty());
    child.setErrorMessage(text("easein.form.missing"));
    var wanted = Optional.ofNullable(hours.getValue()).filter(it -> it >= 1 && it <= MOST_HOURS);
    hours.setInvalid(wanted.isEmpty());
    hours.setErrorMessage(text("easein.form.hours.wrong", MOST_HOURS));
    return caregiver.isEmpty() || child.isEmpty()
        ? Optional.empty()
        : wanted.map(
            it ->
                new Chosen(
                    caregiver.getValue(),
                    child.getValue(),
                    UsualStep.upTo(it * MINUTES, withBedtime.getValue())));
  }
}
