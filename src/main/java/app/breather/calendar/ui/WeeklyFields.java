package app.breather.calendar.ui;

import app.breather.calendar.AbsenceTime;
import app.breather.calendar.WeeklyHours;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** On which weekdays somebody is away, from when until when. */
class WeeklyFields extends Div {

  private static final LocalTime USUAL_START = LocalTime.of(8, 0);
  private static final LocalTime USUAL_END = LocalTime.of(16, 0);

  private final CheckboxGroup<DayOfWeek> days =
      new CheckboxGroup<>(getTranslation("absences.weekdays"), DayOfWeek.values());
  private final TimePicker from = new TimePicker(getTranslation("absences.from"));
  private final TimePicker until = new TimePicker(getTranslation("absences.until"));
  private final DatePicker first = new DatePicker(getTranslation("absences.first"));
  private final DatePicker last = new DatePicker(getTranslation("absences.last"));

  WeeklyFields(AbsenceWords words, LocalDate today) {
    addClassName("stack");
    days.setItemLabelGenerator(words::day);
    from.setValue(USUAL_START);
    until.setValue(USUAL_END);
    until.setHelperText(getTranslation("absences.overMidnight"));
    first.setValue(today);
    last.setClearButtonVisible(true);
    add(days, from, until, first, last);
  }

  void show(WeeklyHours hours) {
    days.setValue(hours.days());
    from.setValue(hours.from());
    until.setValue(hours.until());
    first.setValue(hours.first());
    hours.last().ifPresentOrElse(last::setValue, last::clear);
  }

  /** Empty when a field says what is wrong. */
  Optional<AbsenceTime.Repeated> read() {
    boolean complete =
        Fields.require(from, from.getOptionalValue())
            & Fields.require(until, until.getOptionalValue())
            & Fields.require(first, first.getOptionalValue())
            & hasDays();
    return complete
        ? Optional.of(
            new AbsenceTime.Repeated(
                new WeeklyHours(
                        days.getValue(),
                        from.getValue(),
                        until.getValue(),
                        first.getValue(),
                        last.getOptionalValue())
                    .repeated()))
        : Optional.empty();
  }

  private boolean hasDays() {
    if (days.getValue().isEmpty()) {
      Fields.refuse(days, getTranslation("absences.noWeekday"));
      return false;
    }
    days.setInvalid(false);
    return true;
  }

  void refuseLast(String why) {
    Fields.refuse(last, why);
  }
}
