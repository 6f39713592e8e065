package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.timeoff.Allowance;
import app.breather.timeoff.AllowanceAgreement;
import app.breather.timeoff.AllowanceCard;
import app.breather.timeoff.AllowanceCard.Suggestion;
import app.breather.timeoff.AllowanceResult;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.springframework.stereotype.Component;

/** What a parent does about how much may be announced, and the sentence that follows. */
@Component
class AllowanceActions {

  private static final int FIRST_IDEA = 4;

  private final AllowanceAgreement agreement;

  AllowanceActions(AllowanceAgreement agreement) {
    this.agreement = agreement;
  }

  /** Yes, no, or other hours. */
  Div answer(AllowanceCard card, Suggestion suggestion, AllowanceWords words) {
    var buttons =
        new Div(
            Buttons.primary(
                text("base.yes"), Icon.CHECK, () -> tell(agreement.yes(suggestion.id()), words)),
            Buttons.soft(text("timeoff.allowance.other"), () -> suggest(card, words)),
            Buttons.line(text("base.no"), () -> tell(agreement.no(suggestion.id()), words)));
    buttons.addClassName("btns");
    return buttons;
  }

  Button withdraw(Suggestion suggestion, AllowanceWords words) {
    return Buttons.line(
        text("timeoff.allowance.withdraw"),
        Icon.UNDO_2,
        () -> tell(agreement.no(suggestion.id()), words));
  }

  void suggest(AllowanceCard card, AllowanceWords words) {
    var hours = new IntegerField(text("timeoff.allowance.hours"));
    hours.setMin(0);
    hours.setMax(Allowance.MOST_HOURS);
    hours.setManualValidation(true);
    hours.setStepButtonsVisible(true);
    hours.setHelperText(text("timeoff.allowance.hours.help"));
    hours.setValue(
        card.suggestion()
            .map(Suggestion::hours)
            .or(() -> card.agreed().map(Allowance::hours))
            .orElse(FIRST_IDEA));
    var how = new Paragraph(text("timeoff.allowance.how"));
    how.addClassName("soft");
    var form = new Div(how, hours);
    form.addClassName("stack");
    Dialogs.form(
            text("timeoff.allowance.suggest"),
            form,
            text("timeoff.allowance.suggest.confirm"),
            () -> send(card, hours, words))
        .open();
  }

  private boolean send(AllowanceCard card, IntegerField hours, AllowanceWords words) {
    var result =
        hours.getValue() == null
            ? new AllowanceResult.Invalid()
            : agreement.suggest(hours.getValue(), card.suggestion().map(Suggestion::id));
    if (result instanceof AllowanceResult.Invalid) {
      hours.setErrorMessage(words.of(result));
      hours.setInvalid(true);
      return false;
    }
    tell(result, words);
    return true;
  }

  private static void tell(AllowanceResult result, AllowanceWords words) {
    Toast.show(words.of(result));
  }
}
