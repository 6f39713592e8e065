package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.ui.RepeatFields;
import app.breather.base.ui.Times;
import app.breather.calendar.ChosenSpan;
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
  private final OutingFields outing;
  private final ProtectedNote touched;

  ProtectedForm(Times clocks, LocalDate today, OutingFields outing, ProtectedNote touched) {
    this.outing = outing;
    this.touched = touched;
    var sunday = today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    repeats = new RepeatFields(clocks, sunday);
    name.setMaxLength(ProtectedContent.LONGEST_NAME);
    name.setWidthFull();
    show(sunday.atTime(USUAL_START), sunday.atTime(USUAL_END));
    repeats.show(Recurrence.weekly(DayOfWeek.SUNDAY));
    from.addValueChangeListener(
        event -> {
          if (event.getValue() != null) {
            repeats.startsOn(event.getValue().toLocalDate());
          }
          look();
        });
    until.addValueChangeListener(_ -> look());
    outing.onChange(this::look);
    addClassName("stack");
    add(outing, name, from, until, touched, repeats);
  }

  /** An outing, once, at the time that was chosen. */
  void showOuting(ChosenSpan span) {
    outing.show(true);
    show(span.from(), span.until());
    repeats.startsOn(span.from().toLocalDate());
    repeats.showOnce();
    name.clear();
    look();
  }

  /** Of an outing whether its first time falls into what is kept free. */
  private void look() {
    name.setPlaceholder(
        getTranslation(outing.isChosen() ? "protected.name.outing" : "protected.name.example"));
    var start = from.getOptionalValue();
    var end = until.getOptionalValue();
    touched.look(
        start
            .filter(_ -> outing.isChosen())
            .flatMap(begin -> end.flatMap(it -> Period.between(begin, it, touched.zone()))));
  }

  private void show(LocalDateTime start, LocalDateTime end) {
    from.setValue(start);
    until.setValue(end);
  }

  void show(ProtectedContent content) {
    var time = content.time();
    name.setValue(content.name());
    outing.show(content.outing());
    show(
        time.start().atTime(time.from()),
        time.start().plusDays(time.nights()).atTime(time.until()));
    repeats.startsOn(time.start());
    if (content.isOnce()) {
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
        ? time().map(time -> new ProtectedContent(name.getValue(), time).with(outing.read()))
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
      case ProtectedResult.NobodyGoes _ -> outing.refuse();
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
