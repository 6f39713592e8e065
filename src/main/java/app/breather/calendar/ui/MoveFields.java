package app.breather.calendar.ui;

import app.breather.base.time.Period;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** To when something is moved; the end follows the start. */
class MoveFields extends Div {

  private static final Duration STEP = Duration.ofMinutes(15);

  private final DateTimePicker from = new DateTimePicker(getTranslation("calendar.move.from"));
  private final DateTimePicker until = new DateTimePicker(getTranslation("calendar.move.until"));
  private final ZoneId zone;

  MoveFields(ZoneId zone, Period period) {
    this.zone = zone;
    addClassName("stack");
    from.setStep(STEP);
    until.setStep(STEP);
    from.setValue(LocalDateTime.ofInstant(period.from(), zone));
    until.setValue(LocalDateTime.ofInstant(period.until(), zone));
    from.addValueChangeListener(
        change -> {
          if (change.getOldValue() != null && change.getValue() != null && !until.isEmpty()) {
            var by = Duration.between(change.getOldValue(), change.getValue());
            until.setValue(until.getValue().plus(by));
          }
        });
    add(from, until);
  }

  void onChange(Consumer<Optional<Period>> then) {
    from.addValueChangeListener(_ -> then.accept(period()));
    until.addValueChangeListener(_ -> then.accept(period()));
  }

  /** Empty while something is missing or runs backwards, which is said at the field. */
  Optional<Period> period() {
    boolean complete =
        Fields.require(from, from.getOptionalValue())
            & Fields.require(until, until.getOptionalValue());
    if (!complete) {
      return Optional.empty();
    }
    var period = Period.between(from.getValue(), until.getValue(), zone);
    if (period.isEmpty()) {
      Fields.refuse(until, getTranslation("absences.endsFirst"));
    }
    return period;
  }

  void refuse(String why) {
    Fields.refuse(until, why);
  }

  void focus() {
    from.focus();
  }
}
