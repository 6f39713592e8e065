package app.breather.easein.ui;

import static app.breather.easein.ui.EaseInWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.easein.EaseInStepId;
import app.breather.easein.StepContent;
import app.breather.easein.StepProblem;
import app.breather.easein.UsualStep;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;

/** One step; of one that was tried only the words can change. */
class StepFields extends Div {

  private final Optional<EaseInStepId> id;
  private final Optional<UsualStep> usual;
  private final IntegerField minutes = new IntegerField(text("easein.steps.minutes"));
  private final TextField words = new TextField(text("easein.steps.words"));
  private final Checkbox withBedtime = new Checkbox(text("easein.steps.bedtime"));
  private final Div end = new Div();

  StepFields(StepContent step, boolean tried) {
    id = step.id();
    usual = step.usual();
    minutes.setValue(step.minutes());
    minutes.setReadOnly(tried);
    words.setValue(EaseInWords.what(step));
    words.setMaxLength(StepContent.WORDS_LENGTH);
    withBedtime.setValue(step.withBedtime());
    withBedtime.setEnabled(!tried);
    end.setVisible(!tried);
    addClassName("step-fields");
    add(minutes, words, withBedtime, end);
  }

  void onRemove(Runnable action) {
    end.add(Buttons.icon(Icon.TRASH_2, text("easein.steps.remove"), action));
  }

  /** 0 where none is written. */
  int minutes() {
    return Optional.ofNullable(minutes.getValue()).orElse(0);
  }

  /** A usual step keeps its translated words until somebody writes others. */
  StepContent content() {
    var typed = words.getValue().strip();
    var kept = usual.filter(step -> EaseInWords.of(step).equals(typed));
    return new StepContent(
        id, minutes(), kept, kept.isPresent() ? "" : typed, withBedtime.getValue());
  }

  void show(Set<StepProblem> problems) {
    minutes.setInvalid(problems.contains(StepProblem.LENGTH));
    minutes.setErrorMessage(EaseInWords.of(StepProblem.LENGTH));
    words.setInvalid(false);
    problems.stream()
        .filter(problem -> problem != StepProblem.LENGTH)
        .findFirst()
        .ifPresent(
            problem -> {
              words.setInvalid(true);
              words.setErrorMessage(EaseInWords.of(problem));
            });
  }
}
