package app.breather.care.ui;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.base.ui.Note;
import app.breather.care.CareSlotContent;
import app.breather.care.SlotProblem;
import app.breather.family.ChildCard;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a parent says of a slot; complaints stand at the field. */
class CareSlotForm extends Div {

  private final ZoneId zone;
  private final DatePicker day = new DatePicker(CareWords.text("care.form.day"));
  private final TimePicker from = new TimePicker(CareWords.text("care.from"));
  private final DatePicker lastDay = new DatePicker(CareWords.text("care.form.lastDay"));
  private final TimePicker until = new TimePicker(CareWords.text("care.until"));
  private final CheckboxGroup<ChildCard> children =
      new CheckboxGroup<>(CareWords.text("care.form.children"));
  private final TextField purpose = new TextField(CareWords.text("care.form.purpose"));
  private final TextField place = new TextField(CareWords.text("care.form.place"));
  private final TextArea note = new TextArea(CareWords.text("care.form.note"));
  private final Note problem = new Note(Note.Kind.WARNING, "");

  CareSlotForm(ZoneId zone, List<ChildCard> all) {
    this.zone = zone;
    addClassNames("stack", "care-form");
    children.setItems(all);
    children.setItemLabelGenerator(ChildCard::name);
    children.setVisible(all.size() != 1);
    if (all.size() == 1) {
      children.setValue(Set.copyOf(all));
    }
    from.setStep(Duration.ofMinutes(15));
    until.setStep(Duration.ofMinutes(15));
    purpose.setMaxLength(CareSlotContent.PURPOSE_LENGTH);
    purpose.setPlaceholder(CareWords.text("care.form.purpose.example"));
    place.setMaxLength(CareSlotContent.PLACE_LENGTH);
    note.setMaxLength(CareSlotContent.NOTE_LENGTH);
    day.addValueChangeListener(
        change -> {
          if (lastDay.getValue() == null || lastDay.getValue().equals(change.getOldValue())) {
            lastDay.setValue(day.getValue());
          }
        });
    problem.setVisible(false);
    var times = new Div(day, from, lastDay, until);
    times.addClassName("times");
    children.setWidthFull();
    purpose.setWidthFull();
    place.setWidthFull();
    note.setWidthFull();
    add(times, children, purpose, place, note, problem);
  }

  void show(CareSlotContent content) {
    showPeriod(
        LocalDateTime.ofInstant(content.period().from(), zone),
        LocalDateTime.ofInstant(content.period().until(), zone));
    children.setValue(
        children
            .getListDataView()
            .getItems()
            .filter(child -> content.children().contains(child.id()))
            .collect(Collectors.toSet()));
    purpose.setValue(content.purpose());
    place.setValue(content.place());
    note.setValue(content.note());
  }

  /** What it may be for, as an example. */
  final void suggest(String example) {
    purpose.setPlaceholder(example);
  }

  final void showPeriod(LocalDateTime start, LocalDateTime end) {
    day.setValue(start.toLocalDate());
    from.setValue(start.toLocalTime());
    lastDay.setValue(end.toLocalDate());
    until.setValue(end.toLocalTime());
  }

  void onPeriod(Consumer<Optional<Period>> then) {
    for (HasValue<?, ?> field : List.of(day, from, lastDay, until)) {
      field.addValueChangeListener(_ -> then.accept(period()));
    }
  }

  void onPeriodOrChildren(Consumer<Optional<Period>> then) {
    onPeriod(then);
    children.addValueChangeListener(_ -> then.accept(period()));
  }

  final Set<ChildId> children() {
    return children.getValue().stream().map(ChildCard::id).collect(Collectors.toSet());
  }

  /** As far as it is filled in; nothing is complained about. */
  final Optional<Period> period() {
    return day.isEmpty() || from.isEmpty() || lastDay.isEmpty() || until.isEmpty()
        ? Optional.empty()
        : Period.between(
            day.getValue().atTime(from.getValue()),
            lastDay.getValue().atTime(until.getValue()),
            zone);
  }

  /** Empty when the times are missing or run backwards, which is then said at the field. */
  Optional<CareSlotContent> content() {
    clearComplaints();
    if (day.getValue() == null || from.getValue() == null) {
      complain(from, CareWords.text("care.problem.missing"));
      return Optional.empty();
    }
    if (lastDay.getValue() == null || until.getValue() == null) {
      complain(until, CareWords.text("care.problem.missing"));
      return Optional.empty();
    }
    var period = period();
    if (period.isEmpty()) {
      complain(until, CareWords.text("care.problem.order"));
    }
    return period.map(
        span ->
            new CareSlotContent(
                span, children(), purpose.getValue(), place.getValue(), note.getValue()));
  }

  void show(Set<SlotProblem> problems) {
    for (var found : problems) {
      var sentence = CareWords.of(found);
      switch (found) {
        case TOO_SHORT, TOO_LONG -> complain(until, sentence);
        case NO_CHILD -> {
          children.setInvalid(true);
          children.setErrorMessage(sentence);
        }
        case PURPOSE_TOO_LONG -> {
          purpose.setInvalid(true);
          purpose.setErrorMessage(sentence);
        }
        case PLACE_TOO_LONG -> {
          place.setInvalid(true);
          place.setErrorMessage(sentence);
        }
        case NOTE_TOO_LONG -> {
          note.setInvalid(true);
          note.setErrorMessage(sentence);
        }
      }
    }
  }

  void complain(String sentence) {
    problem.setMessage(sentence);
    problem.setVisible(true);
  }

  private static void complain(TimePicker field, String sentence) {
    field.setInvalid(true);
    field.setErrorMessage(sentence);
  }

  private void clearComplaints() {
    problem.setVisible(false);
    from.setInvalid(false);
    until.setInvalid(false);
    children.setInvalid(false);
    purpose.setInvalid(false);
    place.setInvalid(false);
    note.setInvalid(false);
  }
}
