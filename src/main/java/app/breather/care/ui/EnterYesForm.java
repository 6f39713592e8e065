package app.breather.care.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Dialogs;
import app.breather.care.AcceptResult;
import app.breather.care.CareSlotCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Who said yes on the telephone, for which part, and with whom. */
class EnterYesForm extends Div {

  private final Select<MemberCard> caregiver = new Select<>();
  private final PartForm part;
  private final CaregiverPicker companions;

  private EnterYesForm(CareSlotCard card, List<MemberCard> caregivers, CareWords words) {
    addClassName("stack");
    caregiver.setLabel(CareWords.text("care.enter.who"));
    caregiver.setItems(caregivers);
    caregiver.setItemLabelGenerator(MemberCard::name);
    part = new PartForm(card.gaps(), words);
    companions = new CaregiverPicker(CareWords.text("care.enter.with"), caregivers);
    companions.setVisible(caregivers.size() > 1);
    add(caregiver, part, companions);
  }

  static void open(
      CareSlotCard card, List<MemberCard> caregivers, CareWords words, AnswerActions actions) {
    var form = new EnterYesForm(card, caregivers, words);
    Dialogs.form(
            CareWords.text("care.enter.title"),
            form,
            CareWords.text("base.save"),
            () -> form.submit(card, actions))
        .open();
  }

  private boolean submit(CareSlotCard card, AnswerActions actions) {
    var who = caregiver.getValue();
    if (who == null) {
      caregiver.setInvalid(true);
      caregiver.setErrorMessage(CareWords.text("care.enter.who.missing"));
      return false;
    }
    return part.submit(span -> enter(card, actions, who, span));
  }

  private AcceptResult enter(
      CareSlotCard card, AnswerActions actions, MemberCard who, Period span) {
    return actions.enter(card.id(), who.id(), span, companions.chosen());
  }
}
