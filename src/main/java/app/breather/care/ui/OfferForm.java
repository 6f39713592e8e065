package app.breather.care.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Note;
import app.breather.care.OfferContent;
import app.breather.care.OfferProblem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** When a caregiver has time, and a word; complaints stand at the field. */
class OfferForm extends Div {

  private final ZoneId zone;
  private final DatePicker day = new DatePicker(CareWords.text("care.form.day"));
  private final TimePicker from = new TimePicker(CareWords.text("care.from"));
  private final DatePicker lastDay = new DatePicker(CareWords.text("care.form.lastDay"));
  private final TimePicker until = new TimePicker(CareWords.text("care.until"));
  private final TextArea word = new TextArea(CareWords.text("care.offer.word"));
  private final Note problem = new Note(Note.Kind.WARNING, "");

  OfferForm(ZoneId zone) {
    this.zone = zone;
    addClassNames("stack", "care-form");
    from.setStep(Duration.ofMinutes(15));
    until.setStep(Duration.ofMinutes(15));
    word.setMaxLength(OfferContent.WORD_LENGTH);
    word.setPlaceholder(CareWords.text("care.offer.word.example"));
    word.setWidthFull();
    day.addValueChangeListener(
        change -> {
          if (lastDay.getValue() == null || lastDay.getValue().equals(change.getOldValue())) {
            lastDay.setValue(day.getValue());
          }
        });
    problem.setVisible(false);
    var times = new Div(day, from, lastDay, until);
    times.addClassName("times");
    add(times, word, problem);
  }

  final void show(LocalDateTime start, LocalDateTime end) {
    day.setValue(start.toLocalDate());
    from.setValue(start.toLocalTime());
    lastDay.setValue(end.toLocalDate());
    until.setValue(end.toLocalTime());
  }

  /** Empty when a time is missing or they run backwards, which is then said at the field. */
  Optional<OfferContent> content() {
    problem.setVisible(false);
    from.setInvalid(false);
    until.setInvalid(false);
    word.setInvalid(false);
    if (day.isEmpty() || from.isEmpty()) {
      complain(from, CareWords.text("care.problem.missing"));
      return Optional.empty();
    }
    if (lastDay.isEmpty() || until.isEmpty()) {
      complain(until, CareWords.text("care.problem.missing"));
      return Optional.empty();
    }
    var period =
        Period.between(
            day.getValue().atTime(from.getValue()),
            lastDay.getValue().atTime(until.getValue()),
            zone);
    if (period.isEmpty()) {
      complain(until, CareWords.text("care.problem.order"));
    }
    return period.map(span -> new OfferContent(span, word.getValue()));
  }

  void show(Set<OfferProblem> problems) {
    for (var found : problems) {
      var sentence = OfferWords.of(found);
      switch (found) {
        case BEGUN -> complain(from, sentence);
        case TOO_SHORT, TOO_LONG -> complain(until, sentence);
        case WORD_TOO_LONG -> {
          word.setErrorMessage(sentence);
          word.setInvalid(true);
        }
      }
    }
  }

  void complain(String sentence) {
    problem.setMessage(sentence);
    problem.setVisible(true);
  }

  private static void complain(TimePicker field, String sentence) {
    field.setErrorMessage(sentence);
    field.setInvalid(true);
  }
}
