package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.calendar.ui.EntryMover;
import app.breather.timeoff.DroppingDays;
import app.breather.timeoff.Reach;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeOffPlanning;
import app.breather.timeoff.TimeOffRethinking;
import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;

/** What a parent does about time off of their own, and the sentence that follows. */
@Component
class OwnTimeOff {

  private final TimeOffPlanning planning;
  private final DroppingDays dropping;
  private final TimeOffRethinking rethinking;
  private final EntryMover mover;

  OwnTimeOff(
      TimeOffPlanning planning,
      DroppingDays dropping,
      TimeOffRethinking rethinking,
      EntryMover mover) {
    this.planning = planning;
    this.dropping = dropping;
    this.rethinking = rethinking;
    this.mover = mover;
  }

  /** Whom that concerns is said before. */
  void move(TimeOffCard card) {
    mover.ask(card.movable());
  }

  /** To ask for it after all, to move it, or to cancel it. */
  Div rethink(TimeOffCard card, TimeOffWords words) {
    return TimeOffActions.buttons(
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
