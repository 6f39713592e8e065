package app.breather.calendar.ui;

import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.ui.RepeatFields;
import app.breather.base.ui.Times;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.ProtectedResult;
import app.breather.calendar.ProtectedTimes;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What the family keeps for itself, and when; on Sundays, unless one says otherwise. */
class ProtectedForm extends Div {

  private static final LocalTime USUAL_START = LocalTime.of(9, 0);
  private static final LocalTime USUAL_END = LocalTime.of(18, 0);

  private final TextField name = new TextField(getTranslation("protected.name"));
  private final DateTimePicker from = new DateTimePicker(getTranslation("absences.fromMoment"));
  private final DateTimePicker until = new DateTimePicker(getTranslation("absences.untilMoment"));
  private final RepeatFields repeats;

  ProtectedForm(Times clocks, LocalDate today) {
    var sunday = today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    repeats = new RepeatFields(clocks, sunday);
    name.setMaxLength(ProtectedContent.LONGEST_NAME);
    name.setPlaceholder(getTranslation("protected.name.example"));
    name.setWidthFull();
    show(sunday.atTime(USUAL_START), sunday.atTime(USUAL_END));
    repeats.show(Recurrence.weekly(DayOfWeek.SUNDAY));
    from.addValueChangeListener(
        event -> {
          if (event.getValue() != null) {
            repeats.startsOn(event.getValue().toLocalDate());
          }
        });
    addClassName("stack");
    add(name, from, until, repeats);
  }

  private void show(LocalDateTime start, LocalDateTime end) {
    from.setValue(start);
    until.setValue(end);
  }

  void show(ProtectedContent content) {
    var time = content.time();
    name.setValue(content.name());
    show(
        time.start().atTime(time.from()),
        time.start().plusDays(time.nights()).atTime(time.until()));
    repeats.startsOn(time.start());
    if (time.recurrence().equals(Recurrence.once())) {
      repeats.showOnce();
    } else {
      repeats.show(time.recurrence());
    }
  }

  /** Empty when a field says what is wrong. */
  Optional<ProtectedContent> content() {
    boolean complete =
        Fields.require(name, name.getOptionalValue().filter(text -> !text.isBlank()))
            & Fields.require(from, from.getOptionalValue())
            & Fields.require(until, until.getOptionalValue());
    return complete
        ? time().map(time -> new ProtectedContent(name.getValue(), time))
        : Optional.empty();
  }

  private Optional<RepeatedTime> time() {
    var time =
        RepeatedTime.like(
            from.getValue(), until.getValue(), repeats.recurrence().orElseGet(Recurrence::once));
    if (time.isEmpty()) {
      Fields.refuse(
          until,
          getTranslation(
              until.getValue().isAfter(from.getValue())
                  ? "protected.tooLong"
                  : "absences.endsFirst"));
    }
    return time;
  }

  /** Whether it was stored; else a field says why not. */
  boolean accept(ProtectedResult result) {
    switch (result) {
      case ProtectedResult.Kept _ -> {
        return true;
      }
      case ProtectedResult.NoName _ -> Fields.refuse(name, getTranslation("absences.missing"));
      case ProtectedResult.Never _ -> Fields.refuse(from, getTranslation("protected.never"));
      case ProtectedResult.TooFar _ -> Fields.refuse(from, getTranslation("absences.tooFar"));
      case ProtectedResult.TooMany _ ->
          Fields.refuse(name, getTranslation("protected.tooMany", ProtectedTimes.MOST));
      case ProtectedResult.ChangedMeanwhile(var card) -> {
        show(card.content());
        Fields.refuse(name, getTranslation("absences.changedMeanwhile"));
      }
      case ProtectedResult.Unknown _ -> Fields.refuse(name, getTranslation("absences.unknown"));
    }
    return false;
  }
}
