package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.base.ui.Note;
import app.breather.base.ui.RepeatFields;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffProblem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Another reason or time for days of what repeats; complaints stand at the field. */
class ChangeForm extends Div {

  private final TextField reason = new TextField(text("timeoff.form.reason"));
  private final SpanFields span;
  private final RepeatFields repeats;
  private final Note problem = new Note(Note.Kind.WARNING, "");

  /**
   * @param following whether all days that follow are meant too
   */
  ChangeForm(TimeOffCard card, boolean following, TimeOffWords words) {
    var zone = words.times().zone();
    var from = LocalDateTime.ofInstant(card.period().from(), zone);
    span = new SpanFields(zone);
    repeats = new RepeatFields(words.times(), from.toLocalDate());
    addClassName("stack");
    reason.setMaxLength(TimeOffContent.REASON_LENGTH);
    reason.setValue(card.reason());
    reason.setWidthFull();
    span.show(from, LocalDateTime.ofInstant(card.period().until(), zone));
    span.onChange(() -> span.day().ifPresent(repeats::startsOn));
    repeats.mustRepeat();
    card.repeats().ifPresent(it -> repeats.show(it.rest().recurrence()));
    repeats.setVisible(following);
    problem.setVisible(false);
    add(reason, span, repeats, problem);
  }

  void onChange(Runnable then) {
    span.onChange(then);
    repeats.onChange(then);
  }

  Optional<Period> period() {
    return span.period();
  }

  Optional<RepeatedTime> time() {
    return repeats.recurrence().flatMap(span::repeated);
  }

  String reason() {
    return reason.getValue();
  }

  /** Whether nothing is missing; else a field says what. */
  boolean isComplete() {
    problem.setVisible(false);
    reason.setInvalid(false);
    return span.read().isPresent();
  }

  void show(Set<TimeOffProblem> problems) {
    for (var found : problems) {
      var sentence = TimeOffReplies.of(found);
      switch (found) {
        case PAST, TOO_FAR -> span.complainAtStart(sentence);
        case TOO_SHORT, TOO_LONG -> span.complainAtEnd(sentence);
        case NO_REASON, REASON_TOO_LONG -> {
          reason.setErrorMessage(sentence);
          reason.setInvalid(true);
        }
        default -> {
          problem.setMessage(sentence);
          problem.setVisible(true);
        }
      }
    }
  }
}
