package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.handover.report.Amount;
import app.breather.handover.report.ReportProblem;
import app.breather.handover.report.Told;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What there is to say of one kind, beside when it was. */
class ToldFields extends Div {

  private static final List<Integer> INTERVALS = List.of(0, 4, 6, 8, 12, 24);

  private final Told.Kind kind;
  private final RadioButtonGroup<Enum<?>> choice = new RadioButtonGroup<>();
  private final TextField amount = new TextField(translate("report.amount"));
  private final Select<Amount.Unit> unit = new Select<>();
  private final TimePicker until = new TimePicker(translate("report.until"));
  private final TextField name = new TextField(translate("report.medicine.name"));
  private final TextField dose = new TextField(translate("report.medicine.howMuch"));
  private final Select<Integer> interval = new Select<>();

  ToldFields(Told.Kind kind) {
    this.kind = kind;
    addClassName("stack");
    unit.setLabel(translate("report.unit"));
    unit.setItems(Amount.Unit.values());
    unit.setItemLabelGenerator(one -> translate("report.unit." + lower(one)));
    unit.setValue(Amount.Unit.ML);
    interval.setLabel(translate("report.interval"));
    interval.setItems(INTERVALS);
    interval.setItemLabelGenerator(
        hours ->
            hours == 0
                ? translate("report.interval.unknown")
                : translate("report.interval.hours", hours));
    interval.setValue(0);
    until.setStep(Duration.ofMinutes(5));
    name.setMaxLength(Told.NAME_LENGTH);
    dose.setMaxLength(Told.NAME_LENGTH);
    choice.setLabel(translate("report.which"));
    switch (kind) {
      case FED -> {
        choices("report.food.", Told.Food.values());
        var much = new Div(amount, unit);
        much.addClassName("report-pair");
        add(choice, much);
      }
      case SLEPT -> add(until);
      case NAPPY -> {
        choices("report.nappy.", Told.Nappies.values());
        add(choice);
      }
      case MOOD -> {
        choices("report.mood.", Told.Moods.values());
        add(choice);
      }
      case MEDICINE -> add(name, dose, interval);
      case NOTE -> {}
    }
  }

  private void choices(String key, Enum<?>[] values) {
    choice.setItems(values);
    choice.setItemLabelGenerator(one -> translate(key + lower(one)));
  }

  private static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param clock what the family's clocks showed then
   */
  void show(Told told, Function<Instant, LocalTime> clock) {
    switch (told) {
      case Told.Fed(var food, var drunk) -> {
        choice.setValue(food);
        drunk.ifPresent(
            one -> {
              amount.setValue(one.number());
              unit.setValue(one.unit());
            });
      }
      case Told.Slept(var end) -> end.ifPresent(at -> until.setValue(clock.apply(at)));
      case Told.Nappy(var how) -> choice.setValue(how);
      case Told.Mood(var how) -> choice.setValue(how);
      case Told.Medicine(var which, var much, var between) -> {
        name.setValue(which);
        dose.setValue(much);
        int hours = (int) between.toHours();
        interval.setValue(INTERVALS.contains(hours) ? hours : 0);
      }
      case Told.Note _ -> {}
    }
  }

  /** What is wrong with it, said at its field; nothing where it can be read. */
  Optional<ReportProblem> problem() {
    amount.setInvalid(false);
    choice.setInvalid(false);
    boolean chooses = kind == Told.Kind.FED || kind == Told.Kind.NAPPY || kind == Told.Kind.MOOD;
    if (chooses && choice.getValue() == null) {
      choice.setErrorMessage(translate(ReportProblem.CHOICE.key()));
      choice.setInvalid(true);
      return Optional.of(ReportProblem.CHOICE);
    }
    if (kind == Told.Kind.FED && !amount.isEmpty() && amount().isEmpty()) {
      amount.setErrorMessage(translate(ReportProblem.AMOUNT.key()));
      amount.setInvalid(true);
      return Optional.of(ReportProblem.AMOUNT);
    }
    return Optional.empty();
  }

  private Optional<Amount> amount() {
    return Amount.parse(amount.getValue(), unit.getValue());
  }

  /**
   * @param end what moment a time on the clock is, after it began
   */
  Told told(Function<LocalTime, Instant> end) {
    return switch (kind) {
      case FED -> new Told.Fed((Told.Food) choice.getValue(), amount());
      case SLEPT -> new Told.Slept(until.getOptionalValue().map(end));
      case NAPPY -> new Told.Nappy((Told.Nappies) choice.getValue());
      case MOOD -> new Told.Mood((Told.Moods) choice.getValue());
      case MEDICINE ->
          new Told.Medicine(
              name.getValue(), dose.getValue(), Duration.ofHours(interval.getValue()));
      case NOTE -> new Told.Note();
    };
  }
}
