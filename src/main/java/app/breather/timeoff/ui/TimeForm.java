package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.time.Period;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Toast;
import app.breather.timeoff.ReplyResult;
import app.breather.timeoff.TimeOffCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.function.Function;

/** Asks for another time, beginning with the one that is on the table. */
final class TimeForm {

  private TimeForm() {}

  /**
   * @param key of its words: counter or move
   * @param more below the time
   * @param send what is wrong with the time is said at it, and the dialog stays
   */
  static void open(
      TimeOffCard card,
      TimeOffWords words,
      String key,
      Component more,
      Function<Period, ReplyResult> send) {
    var zone = words.times().zone();
    var span = new SpanFields(zone);
    span.show(
        LocalDateTime.ofInstant(card.proposed().from(), zone),
        LocalDateTime.ofInstant(card.proposed().until(), zone));
    var form = new Div(span, more);
    form.addClassName("stack");
    Dialogs.form(
            text("timeoff." + key + ".title"),
            form,
            text("timeoff." + key + ".confirm"),
            () -> span.read().filter(period -> isDone(send.apply(period), span)).isPresent())
        .open();
  }

  private static boolean isDone(ReplyResult result, SpanFields span) {
    switch (result) {
      case ReplyResult.Invalid _, ReplyResult.WordTooLong _ -> {
        span.complainAtStart(TimeOffReplies.of(result));
        return false;
      }
      case ReplyResult.Answered _,
          ReplyResult.Settled _,
          ReplyResult.ChangedMeanwhile _,
          ReplyResult.Gone _ -> {
        Toast.show(TimeOffReplies.of(result));
        return true;
      }
    }
  }
}
