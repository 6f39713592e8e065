package app.breather.calendar.ui;

import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.ui.RepeatFields;
import app.breather.calendar.AbsenceTime;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** By which rule somebody is away; every two weeks, unless one says otherwise. */
class RepeatedFields extends Div {

  private static final LocalTime USUAL_START = LocalTime.of(8, 0);
  private static final LocalTime USUAL_END = LocalTime.of(16, 0);
  private static final int FORTNIGHT = 2;

  private final DateTimePicker from = new DateTimePicker(getTranslation("absences.firstFrom"));
  private final DateTimePicker until = new DateTimePicker(getTranslation("absences.firstUntil"));
  private final RepeatFields repeats;

  RepeatedFields(AbsenceWords words, LocalDate today) {
    repeats = new RepeatFields(words.times(), today);
    repeats.mustRepeat();
    var thatDay = new Recurrence.Weekly(Set.of(today.getDayOfWeek()));
    repeats.show(new Recurrence(thatDay, FORTNIGHT, new Recurrence.Never()));
    show(today.atTime(USUAL_START), today.atTime(USUAL_END));
    from.addValueChangeListener(
        event -> {
          if (event.getValue() != null) {
            repeats.startsOn(event.getValue().toLocalDate());
          }
        });
    addClassName("stack");
    add(from, until, repeats);
  }

  private void show(LocalDateTime start, LocalDateTime end) {
    from.setValue(start);
    until.setValue(end);
  }

  void show(RepeatedTime time) {
    show(
        time.start().atTime(time.from()),
        time.start().plusDays(time.nights()).atTime(time.until()));
    repeats.startsOn(time.start());
    repeats.show(time.recurrence());
  }

  /** Empty when a field says what is wrong. */
  Optional<AbsenceTime.Repeated> read() {
    boolean complete =
        Fields.require(from, from.getOptionalValue())
            & Fields.require(until, until.getOptionalValue());
    return complete ? time().map(AbsenceTime.Repeated::new) : Optional.empty();
  }

  private Optional<RepeatedTime> time() {
    var time =
        RepeatedTime.like(
            from.getValue(), until.getValue(), repeats.recurrence().orElseGet(Recurrence::once));
    if (time.isEmpty()) {
      refuse(
          getTranslation(
              until.getValue().isAfter(from.getValue())
                  ? "protected.tooLong"
                  : "absences.endsFirst"));
    }
    return time;
  }

  void refuse(String why) {
    Fields.refuse(until, why);
  }
}
