package app.breather.handover.milk.ui;

import static app.breather.handover.milk.ui.MilkWords.text;

import app.breather.base.tenancy.ChildId;
import app.breather.handover.milk.MilkContent;
import app.breather.handover.milk.MilkPlace;
import app.breather.handover.milk.MilkProblem;
import app.breather.handover.milk.MilkResult;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** How much is put aside, from when, and where; complaints stand at the field. */
class PutForm extends Div {

  private static final int BIG_STEP = 10;

  private final MilkWords words;
  private final ChildId child;
  private final NumberField amount = new NumberField(text("milk.put.amount"));
  private final DateTimePicker when = new DateTimePicker(text("milk.put.when"));
  private final RadioButtonGroup<MilkPlace> where = new RadioButtonGroup<>(text("milk.put.where"));

  PutForm(ChildId child, MilkWords words, Instant now) {
    this.child = child;
    this.words = words;
    amount.setSuffixComponent(new Div(MilkWords.of(words.unit())));
    amount.setStep(words.unit().step());
    amount.setMin(words.unit().said(0));
    amount.setStepButtonsVisible(true);
    amount.setValue(words.unit().said(BIG_STEP * BIG_STEP));
    when.setValue(
        LocalDateTime.ofInstant(now, words.times().zone()).truncatedTo(ChronoUnit.MINUTES));
    where.setItems(MilkPlace.FRIDGE, MilkPlace.FREEZER, MilkPlace.ROOM);
    where.setItemLabelGenerator(words::place);
    where.setValue(MilkPlace.FRIDGE);
    where.addThemeName("vertical");
    addClassName("stack");
    add(amount, when, where);
  }

  /** Empty when a field says what is missing. */
  Optional<MilkContent> content() {
    show(Set.of());
    if (amount.isEmpty()) {
      refuse(amount, MilkProblem.AMOUNT);
      return Optional.empty();
    }
    if (when.isEmpty()) {
      refuse(when, MilkProblem.FUTURE);
      return Optional.empty();
    }
    return Optional.of(
        new MilkContent(
            child,
            words.unit().millilitres(amount.getValue()),
            when.getValue().atZone(words.times().zone()).toInstant(),
            where.getValue()));
  }

  /** Whether it was kept; else a field says why not. */
  boolean accept(MilkResult result) {
    return switch (result) {
      case MilkResult.Kept _ -> true;
      case MilkResult.Invalid(var problems) -> {
        show(problems);
        yield false;
      }
      case MilkResult.ChangedMeanwhile _, MilkResult.Gone _ -> true;
    };
  }

  private void show(Set<MilkProblem> problems) {
    amount.setInvalid(false);
    when.setInvalid(false);
    for (var problem : problems) {
      refuse(problem == MilkProblem.AMOUNT ? amount : when, problem);
    }
  }

  private static void refuse(HasValidation field, MilkProblem problem) {
    field.setErrorMessage(MilkWords.of(problem));
    field.setInvalid(true);
  }
}
