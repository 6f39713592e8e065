package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From when until when, on the clocks of the family's zone. */
class SpanFields extends Div {

  private final ZoneId zone;
  private final DatePicker day = new DatePicker(text("timeoff.form.day"));
  private final TimePicker from;
  private final DatePicker lastDay = new DatePicker(text("timeoff.form.lastDay"));
  private final TimePicker until;

  SpanFields(ZoneId zone) {
    this(zone, text("timeoff.form.from"), text("timeoff.form.until"));
  }

  SpanFields(ZoneId zone, String fromLabel, String untilLabel) {
    this.zone = zone;
    from = new TimePicker(fromLabel);
    until = new TimePicker(untilLabel);
    addClassName("span-fields");
    from.setStep(Duration.ofMinutes(15));
    until.setStep(Duration.ofMinutes(15));
    day.addValueChangeListener(
        change -> {
          if (lastDay.getValue() == null || lastDay.getValue().equals(change.getOldValue())) {
            lastDay.setValue(day.getValue());
          }
        });
    add(day, from, lastDay, until);
  }

  final void show(LocalDateTime start, LocalDateTime end) {
    day.setValue(start.toLocalDate());
    from.setValue(start.toLocalTime());
    lastDay.setValue(end.toLocalDate());
    until.setValue(end.toLocalTime());
  }

  /** Asks for days only where they are not clear from another span, which this lies in. */
  void within(Period whole) {
    var start = LocalDateTime.ofInstant(whole.from(), zone);
    var end = LocalDateTime.ofInstant(whole.until(), zone);
    boolean oneDay = start.toLocalDate().equals(end.toLocalDate());
    if (oneDay || period().filter(whole::contains).isEmpty()) {
      show(
          start.toLocalDate().atTime(orElse(from.getValue(), start)),
          end.toLocalDate().atTime(orElse(until.getValue(), end)));
    }
    day.setVisible(!oneDay);
    lastDay.setVisible(!oneDay);
    setClassName("clock-only", oneDay);
  }

  private static LocalTime orElse(@Nullable LocalTime chosen, LocalDateTime otherwise) {
    return chosen == null ? otherwise.toLocalTime() : chosen;
  }

  void onChange(Runnable then) {
    day.addValueChangeListener(_ -> then.run());
    from.addValueChangeListener(_ -> then.run());
    lastDay.addValueChangeListener(_ -> then.run());
    until.addValueChangeListener(_ -> then.run());
  }

  /** Empty when something is missing or runs backwards. */
  Optional<Period> period() {
    if (isMissing(day, from) || isMissing(lastDay, until)) {
      return Optional.empty();
    }
    return Period.between(
        day.getValue().atTime(from.getValue()), lastDay.getValue().atTime(until.getValue()), zone);
  }

  Optional<LocalDate> day() {
    return day.getOptionalValue();
  }

  /** As often as that rule says; empty when something is missing or runs backwards. */
  Optional<RepeatedTime> repeated(Recurrence rule) {
    return period()
        .flatMap(
            _ ->
                RepeatedTime.like(
                    day.getValue().atTime(from.getValue()),
                    lastDay.getValue().atTime(until.getValue()),
                    rule));
  }

  /** As {@link #period}, and says at the field why there is none. */
  Optional<Period> read() {
    from.setInvalid(false);
    until.setInvalid(false);
    if (isMissing(day, from)) {
      complain(from, text("timeoff.form.missing"));
    } else if (isMissing(lastDay, until)) {
      complain(until, text("timeoff.form.missing"));
    } else if (period().isEmpty()) {
      complain(until, text("timeoff.form.order"));
    }
    return period();
  }

  void complainAtStart(String sentence) {
    complain(from, sentence);
  }

  void complainAtEnd(String sentence) {
    complain(until, sentence);
  }

  private static boolean isMissing(DatePicker date, TimePicker time) {
    return date.getValue() == null || time.getValue() == null;
  }

  private static void complain(TimePicker field, String sentence) {
    field.setErrorMessage(sentence);
    field.setInvalid(true);
  }
}
