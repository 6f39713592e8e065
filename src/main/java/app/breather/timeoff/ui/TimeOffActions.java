package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.timeoff.ReplyResult;
import app.breather.timeoff.TimeOffAnswers;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffState;
import app.breather.timeoff.TimeOffVerb;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a parent says about time off of others, and the sentence that follows. */
@Component
public class TimeOffActions {

  private final TimeOffAnswers answers;
  private final OwnTimeOff own;

  TimeOffActions(TimeOffAnswers answers, OwnTimeOff own) {
    this.answers = answers;
    this.own = own;
  }

  /** What those can do who are off. */
  OwnTimeOff own() {
    return own;
  }

  /** Yes, no or another time, with a word. */
  Div answer(TimeOffCard card, TimeOffWords words) {
    var word = word();
    var yes =
        Buttons.primary(
            said("yes", card),
            Icon.CHECK,
            () -> tell(answers.yes(card.id(), card.version(), word.getValue()), word));
    var no =
        Buttons.line(
            said("no", card),
            () -> tell(answers.no(card.id(), card.version(), word.getValue()), word));
    var other =
        Buttons.soft(
            text("timeoff.counter"), Icon.CLOCK, () -> counter(card, word.getValue(), words));
    other.setVisible(card.may().contains(TimeOffVerb.COUNTER));
    var block = new Div(new Draft("answer/" + card.id()), word, buttons(yes, other, no));
    block.addClassName("stack");
    return block;
  }

  private static TextArea word() {
    var word = new TextArea(text("timeoff.word"));
    word.setWidthFull();
    word.setMinRows(1);
    return word;
  }

  static Div buttons(Button... some) {
    var buttons = new Div(some);
    buttons.addClassName("btns");
    return buttons;
  }

  /** What one says depends on what it is said to. */
  private static String said(String answer, TimeOffCard card) {
    if (card.repeats().isPresent() && answer.equals("yes")) {
      return text("timeoff.yes.repeats");
    }
    return switch (card.state()) {
      case ANNOUNCED -> text("timeoff." + answer + ".announced");
      case COUNTERED -> text("timeoff." + answer + ".countered");
      default -> text("timeoff." + answer);
    };
  }

  private void counter(TimeOffCard card, String typed, TimeOffWords words) {
    var word = word();
    word.setValue(typed);
    TimeForm.open(
        card,
        words,
        "counter",
        word,
        period -> answers.counter(card.id(), card.version(), period, word.getValue()));
  }

  /** Yes or no without a word, for where there is little room. */
  public Div answerShortly(TimeOffCard card) {
    if (!card.mayAnswer()) {
      return new Div();
    }
    return buttons(
        Buttons.soft(
            text("base.yes"),
            Icon.CHECK,
            () -> Toast.show(TimeOffReplies.of(answers.yes(card.id(), card.version(), "")))),
        Buttons.line(
            card.state() == TimeOffState.REQUESTED ? text("base.no") : said("no", card),
            () -> Toast.show(TimeOffReplies.of(answers.no(card.id(), card.version(), "")))));
  }

  /**
   * What was announced to who looks at it is on the screen now.
   *
   * @return whether any of it had not been seen before, and so reads otherwise now
   */
  public boolean seen(List<TimeOffCard> shown) {
    var fresh = shown.stream().filter(TimeOffCard::isNew).map(TimeOffCard::id).toList();
    if (!fresh.isEmpty()) {
      answers.seen(fresh);
    }
    return !fresh.isEmpty();
  }

  private static void tell(ReplyResult result, TextArea word) {
    if (result instanceof ReplyResult.WordTooLong) {
      word.setErrorMessage(TimeOffReplies.of(result));
      word.setInvalid(true);
    } else {
      Toast.show(TimeOffReplies.of(result));
    }
  }
}
