package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.bedtime.SwapOffering;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which evenings one would take for another, and a word. */
class SwapForm extends Div {

  private final CheckboxGroup<LocalDate> choices = new CheckboxGroup<>(text("bedtime.swap.for"));
  private final TextArea word = new TextArea(text("bedtime.word"));

  SwapForm(List<LocalDate> possible, SwapWords words) {
    addClassName("stack");
    choices.setItems(possible.stream().limit(2L * SwapOffering.MOST_CHOICES).toList());
    choices.setItemLabelGenerator(words::day);
    choices.setErrorMessage(text("bedtime.swap.choose"));
    choices.addClassName("evenings");
    choices.addValueChangeListener(_ -> choices.setInvalid(false));
    word.setMaxLength(SwapOffering.WORD_LENGTH);
    word.setWidthFull();
    add(choices, word);
  }

  boolean isComplete() {
    int chosen = choices.getValue().size();
    boolean complete = chosen > 0 && chosen <= SwapOffering.MOST_CHOICES;
    choices.setInvalid(!complete);
    return complete;
  }

  Set<LocalDate> choices() {
    return choices.getValue();
  }

  String word() {
    return word.getValue();
  }
}
