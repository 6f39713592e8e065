package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.calendar.AbsenceTime;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** From when until when somebody is away once. */
class OnceFields extends Div {

  private final DateTimePicker from = new DateTimePicker(getTranslation("absences.fromMoment"));
  private final DateTimePicker until = new DateTimePicker(getTranslation("absences.untilMoment"));
  private final ZoneId zone;

  OnceFields(ZoneId zone) {
    this.zone = zone;
    addClassName("stack");
    add(from, until);
  }

  void show(Period period) {
    from.setValue(LocalDateTime.ofInstant(period.from(), zone));
    until.setValue(LocalDateTime.ofInstant(period.until(), zone));
  }

  /** Empty when a field says what is wrong. */
  Optional<AbsenceTime> read() {
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
    return period.map(AbsenceTime.Once::new);
  }

  void refuse(String why) {
    Fields.refuse(until, why);
  }
}
