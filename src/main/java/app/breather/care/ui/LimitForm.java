package app.breather.care.ui;

import app.breather.care.CareLimits;
import app.breather.care.LimitProblem;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/** What suits a caregiver; an empty field limits nothing. */
class LimitForm extends Div {

  private final CheckboxGroup<DayOfWeek> days =
      new CheckboxGroup<>(CareWords.text("care.limits.days"), DayOfWeek.values());
  private final TimePicker from = new TimePicker(CareWords.text("care.limits.from"));
  private final TimePicker until = new TimePicker(CareWords.text("care.limits.until"));
  private final IntegerField longest = number("care.limits.longest", CareLimits.LONGEST);
  private final IntegerField notice = number("care.limits.notice", CareLimits.MOST_NOTICE);
  private final IntegerField asks = number("care.limits.asks", CareLimits.MOST_ASKS);

  LimitForm() {
    addClassName("stack");
    days.setItemLabelGenerator(new LimitWords(getLocale())::name);
    days.setHelperText(CareWords.text("care.limits.days.help"));
    from.setClearButtonVisible(true);
    until.setClearButtonVisible(true);
    from.setManualValidation(true);
    until.setManualValidation(true);
    until.setHelperText(CareWords.text("care.limits.until.help"));
    var hours = new Div(from, until);
    hours.addClassNames("span-fields", "clock-only");
    add(days, hours, longest, notice, asks);
  }

  private static IntegerField number(String key, int most) {
    var field = new IntegerField(CareWords.text(key));
    field.setMin(1);
    field.setMax(most);
    field.setManualValidation(true);
    field.setClearButtonVisible(true);
    field.setStepButtonsVisible(true);
    return field;
  }

  void show(CareLimits limits) {
    days.setValue(limits.days());
    limits.hours().map(CareLimits.Hours::from).ifPresentOrElse(from::setValue, from::clear);
    limits.hours().map(CareLimits.Hours::until).ifPresentOrElse(until::setValue, until::clear);
    limits.longest().ifPresentOrElse(longest::setValue, longest::clear);
    limits.notice().ifPresentOrElse(notice::setValue, notice::clear);
    limits.asksAWeek().ifPresentOrElse(asks::setValue, asks::clear);
  }

  /** Empty when one end of the hours is missing, which is then said at the field. */
  Optional<CareLimits> read() {
    from.setInvalid(false);
    until.setInvalid(false);
    longest.setInvalid(false);
    notice.setInvalid(false);
    asks.setInvalid(false);
    if (from.isEmpty() != until.isEmpty()) {
      var missing = from.isEmpty() ? from : until;
      missing.setErrorMessage(CareWords.text("care.problem.missing"));
      missing.setInvalid(true);
      return Optional.empty();
    }
    return Optional.of(
        new CareLimits(
            days.getValue(),
            from.getOptionalValue().map(start -> new CareLimits.Hours(start, until.getValue())),
            longest.getOptionalValue(),
            notice.getOptionalValue(),
            asks.getOptionalValue()));
  }

  void show(Set<LimitProblem> problems) {
    for (var problem : problems) {
      switch (problem) {
        case LONGEST -> complain(longest, CareLimits.LONGEST);
        case NOTICE -> complain(notice, CareLimits.MOST_NOTICE);
        case ASKS -> complain(asks, CareLimits.MOST_ASKS);
      }
    }
  }

  private static void complain(IntegerField field, int most) {
    field.setErrorMessage(CareWords.text("care.limits.outside", most));
    field.setInvalid(true);
  }
}
