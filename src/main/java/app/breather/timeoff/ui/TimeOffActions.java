package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.calendar.ui.EntryMover;
import app.breather.timeoff.DroppingDays;
import app.breather.timeoff.Reach;
import app.breather.timeoff.ReplyResult;
import app.breather.timeoff.TimeOffAnswers;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeOffPlanning;
import app.breather.timeoff.TimeOffRethinking;
import app.breather.timeoff.TimeOffState;
import app.breather.timeoff.TimeOffVerb;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a parent does about time off, and the sentence that follows. */
@Component
public class TimeOffActions {

  private final TimeOffAnswers answers;
  private final TimeOffPlanning planning;
  private final DroppingDays dropping;
  private final TimeOffRethinking rethinking;
  private final EntryMover mover;

  TimeOffActions(
      TimeOffAnswers answers,
      TimeOffPlanning planning,
      DroppingDays dropping,
      TimeOffRethinking rethinking,
      EntryMover mover) {
    this.answers = answers;
    this.planning = planning;
    this.dropping = dropping;
    this.rethinking = rethinking;
    this.mover = mover;
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

  private static Div buttons(Button... some) {
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

  /** Whom that concerns is said before. */
  void move(TimeOffCard card) {
    mover.ask(card.movable());
  }

  /** To ask for it after all, to move it, or to cancel it. */
  Div rethink(TimeOffCard card, TimeOffWords words) {
    return buttons(
        Buttons.primary(
            text("timeoff.rethink.ask", words.people().name(card.lastSaidBy())),
            Icon.SEND,
            () -> Toast.show(TimeOffReplies.of(rethinking.ask(card.id(), card.version())))),
        Buttons.soft(
            text("timeoff.rethink.move"),
            Icon.CLOCK,
            () ->
                TimeForm.open(
                    card,
                    words,
                    "move",
                    new Div(),
                    period -> rethinking.move(card.id(), card.version(), period))),
        Buttons.line(
            text("timeoff.cancel"),
            () -> Toast.show(TimeOffReplies.of(planning.cancel(card.id(), card.version())))));
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

  /** Which days are meant is asked before. */
  void change(TimeOffCard card, TimeOffWords words) {
    ReachDialog.open(
        card,
        "change",
        words,
        reach -> TimeOffScreens.go(ChangeTimeOffView.route(day(card, reach), reach)));
  }

  private static TimeOffId day(TimeOffCard card, Reach reach) {
    return reach == Reach.ALL
        ? card.repeats().flatMap(TimeOffCard.Repeats::next).orElse(card.id())
        : card.id();
  }

  void cancel(TimeOffCard card, TimeOffWords words) {
    if (card.repeats().isPresent()) {
      ReachDialog.open(
          card,
          "cancel",
          words,
          reach -> Toast.show(TimeOffReplies.of(dropping.drop(card.id(), card.version(), reach))));
      return;
    }
    Dialogs.confirmLoss(
            text("timeoff.cancel.title"),
            text(card.care().isPresent() ? "timeoff.cancel.withCare" : "timeoff.cancel.text"),
            text("timeoff.cancel"),
            () -> Toast.show(TimeOffReplies.of(planning.cancel(card.id(), card.version()))))
        .open();
  }
}
