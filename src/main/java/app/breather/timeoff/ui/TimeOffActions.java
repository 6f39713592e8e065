package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.timeoff.ReplyResult;
import app.breather.timeoff.TimeOffAnswers;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffPlanning;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;

/** What a parent does about time off, and the sentence that follows. */
@Component
public class TimeOffActions {

  private final TimeOffAnswers answers;
  private final TimeOffPlanning planning;

  TimeOffActions(TimeOffAnswers answers, TimeOffPlanning planning) {
    this.answers = answers;
    this.planning = planning;
  }

  /** Yes or no, with a word. */
  Div answer(TimeOffCard card) {
    var word = new TextArea(text("timeoff.word"));
    word.setWidthFull();
    word.setMinRows(1);
    var yes =
        Buttons.primary(
            text("timeoff.yes"),
            Icon.CHECK,
            () -> tell(answers.yes(card.id(), card.version(), word.getValue()), word));
    var no =
        Buttons.line(
            text("timeoff.no"),
            () -> tell(answers.no(card.id(), card.version(), word.getValue()), word));
    var buttons = new Div(yes, no);
    buttons.addClassName("btns");
    var block = new Div(new Draft("answer/" + card.id()), word, buttons);
    block.addClassName("stack");
    return block;
  }

  /** Yes or no without a word, for where there is little room. */
  public Div answerShortly(TimeOffCard card) {
    var yes =
        Buttons.soft(
            text("base.yes"),
            Icon.CHECK,
            () -> Toast.show(TimeOffWords.of(answers.yes(card.id(), card.version(), ""))));
    var no =
        Buttons.line(
            text("base.no"),
            () -> Toast.show(TimeOffWords.of(answers.no(card.id(), card.version(), ""))));
    var buttons = new Div(yes, no);
    buttons.addClassName("btns");
    return buttons;
  }

  private static void tell(ReplyResult result, TextArea word) {
    if (result instanceof ReplyResult.WordTooLong) {
      word.setErrorMessage(TimeOffWords.of(result));
      word.setInvalid(true);
    } else {
      Toast.show(TimeOffWords.of(result));
    }
  }

  void cancel(TimeOffCard card) {
    Dialogs.confirmLoss(
            text("timeoff.cancel.title"),
            text(card.care().isPresent() ? "timeoff.cancel.withCare" : "timeoff.cancel.text"),
            text("timeoff.cancel"),
            () -> Toast.show(TimeOffWords.of(planning.cancel(card.id(), card.version()))))
        .open();
  }
}
