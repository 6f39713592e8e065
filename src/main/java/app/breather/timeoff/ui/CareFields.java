package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.care.CareSlotContent;
import app.breather.care.LimitWarning;
import app.breather.care.Whom;
import app.breather.care.ui.WhomToAsk;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Whom to ask for care, and what they read. */
class CareFields extends Div {

  private final WhomToAsk caregivers;
  private final TextField purpose = new TextField(text("timeoff.form.purpose"));

  CareFields(List<MemberCard> all) {
    caregivers = new WhomToAsk(text("timeoff.form.ask"), all);
    purpose.setHelperText(text("timeoff.form.purpose.help"));
    purpose.setMaxLength(CareSlotContent.PURPOSE_LENGTH);
    purpose.setWidthFull();
    addClassName("stack");
    add(caregivers, purpose);
  }

  void warn(List<LimitWarning> warnings) {
    caregivers.warn(warnings);
  }

  void choose(Whom whom) {
    caregivers.choose(whom);
  }

  Whom asked() {
    return caregivers.chosen();
  }

  String purpose() {
    return purpose.getValue();
  }

  void clearComplaints() {
    caregivers.complain("");
    purpose.setInvalid(false);
  }

  void complainAtCaregivers(String sentence) {
    caregivers.complain(sentence);
  }

  void complainAtPurpose(String sentence) {
    purpose.setErrorMessage(sentence);
    purpose.setInvalid(true);
  }
}
