package app.breather.easein.ui;

import static app.breather.easein.ui.EaseInWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.easein.EaseInCard;
import app.breather.easein.PlanResult;
import app.breather.easein.StepContent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a plan to be changed, added and taken away; shorter ones come first. */
class StepsForm extends Div {

  private final List<StepFields> fields = new ArrayList<>();
  private final Div rows = new Div();
  private final Note problem = new Note(Note.Kind.WARNING, "");

  StepsForm(EaseInCard card) {
    var how = new Paragraph(text("easein.steps.help"));
    how.addClassName("soft");
    rows.addClassName("stack");
    problem.setVisible(false);
    addClassName("stack");
    for (var step : card.steps()) {
      add(step, step.id().filter(card::isTried).isPresent());
    }
    add(
        how,
        rows,
        Buttons.soft(
            text("easein.steps.add"),
            Icon.PLUS,
            () ->
                add(
                    new StepContent(Optional.empty(), longest(), Optional.empty(), "", false),
                    false)),
        problem);
  }

  private int longest() {
    return fields.stream().mapToInt(StepFields::minutes).max().orElse(1);
  }

  private void add(StepContent step, boolean tried) {
    var row = new StepFields(step, tried);
    fields.add(row);
    rows.add(row);
    row.onRemove(
        () -> {
          fields.remove(row);
          rows.remove(row);
        });
  }

  /** In the order in which they are tried. */
  List<StepContent> content() {
    problem.setVisible(false);
    fields.sort(Comparator.comparingInt(StepFields::minutes));
    return fields.stream().map(StepFields::content).toList();
  }

  void show(PlanResult.Invalid invalid) {
    for (int number = 0; number < fields.size(); number++) {
      fields.get(number).show(invalid.ofSteps().getOrDefault(number, Set.of()));
    }
    invalid.ofAll().stream().findFirst().map(EaseInWords::of).ifPresent(this::complain);
  }

  void complain(String sentence) {
    problem.setMessage(sentence);
    problem.setVisible(true);
  }
}
