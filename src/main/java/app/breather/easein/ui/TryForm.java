package app.breather.easein.ui;

import static app.breather.easein.ui.EaseInWords.text;

import app.breather.easein.EaseInCard;
import app.breather.easein.Outcome;
import app.breather.easein.StepContent;
import app.breather.easein.TryContent;
import app.breather.easein.TryProblem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;

/** What was tried when, and how it went; complaints stand at the field. */
class TryForm extends Div {

  private final Select<StepContent> step = new Select<>();
  private final DatePicker day = new DatePicker(text("easein.form.day"));
  private final RadioButtonGroup<Outcome> outcome =
      new RadioButtonGroup<>(text("easein.form.outcome"));
  private final IntegerField minutes = new IntegerField(text("easein.form.minutes"));
  private final TextArea note = new TextArea(text("easein.form.note"));

  TryForm(EaseInCard card, EaseInWords words) {
    step.setLabel(text("easein.form.step"));
    step.setItems(card.steps());
    step.setItemLabelGenerator(words::title);
    step.setWidthFull();
    card.next().ifPresent(step::setValue);
    day.setValue(words.today());
    day.setMax(words.today());
    outcome.setItems(Outcome.values());
    outcome.setItemLabelGenerator(EaseInWords::of);
    outcome.addThemeName("vertical");
    outcome.addValueChangeListener(_ -> minutes.setVisible(settled()));
    minutes.setHelperText(text("easein.form.minutes.help"));
    minutes.setStepButtonsVisible(true);
    minutes.setVisible(false);
    note.setHelperText(text("easein.form.note.help"));
    note.setMaxLength(TryContent.NOTE_LENGTH);
    note.setWidthFull();
    addClassName("stack");
    add(step, day, outcome, minutes, note);
  }

  void show(EaseInCard card, TryContent content) {
    card.steps().stream()
        .filter(one -> one.id().filter(content.step()::equals).isPresent())
        .findFirst()
        .ifPresent(step::setValue);
    day.setValue(content.day());
    outcome.setValue(content.outcome());
    content.settledAfter().ifPresent(minutes::setValue);
    note.setValue(content.note());
  }

  private boolean settled() {
    return outcome.getValue() != null && outcome.getValue() != Outcome.NOT_SETTLED;
  }

  /** Empty when a field says what is missing. */
  Optional<TryContent> content() {
    complain(Set.of());
    var chosen = step.getOptionalValue().flatMap(StepContent::id);
    if (chosen.isEmpty() || day.isEmpty() || outcome.isEmpty()) {
      missing(day.isEmpty());
      return Optional.empty();
    }
    return Optional.of(
        new TryContent(
            chosen.get(),
            day.getValue(),
            outcome.getValue(),
            Optional.ofNullable(minutes.getValue()),
            note.getValue()));
  }

  private void missing(boolean noDay) {
    day.setInvalid(noDay);
    day.setErrorMessage(text("easein.form.missing"));
    outcome.setInvalid(outcome.isEmpty());
    outcome.setErrorMessage(text("easein.form.missing"));
  }

  void complain(Set<TryProblem> problems) {
    day.setInvalid(false);
    outcome.setInvalid(false);
    minutes.setInvalid(false);
    note.setInvalid(false);
    for (var problem : problems) {
      var sentence = EaseInWords.of(problem);
      switch (problem) {
        case AHEAD, LONG_AGO, THAT_DAY -> {
          day.setErrorMessage(sentence);
          day.setInvalid(true);
        }
        case MINUTES -> {
          minutes.setErrorMessage(sentence);
          minutes.setInvalid(true);
        }
        case NOTE_TOO_LONG -> {
          note.setErrorMessage(sentence);
          note.setInvalid(true);
        }
      }
    }
  }
}
