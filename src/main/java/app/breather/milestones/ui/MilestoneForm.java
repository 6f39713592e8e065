package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.ui.Note;
import app.breather.family.ChildCard;
import app.breather.milestones.MilestoneContent;
import app.breather.milestones.MilestoneKind;
import app.breather.milestones.MilestoneProblem;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What, when and in which words; complaints stand at the field. */
class MilestoneForm extends Div {

  private final ZoneId zone;
  private final BiFunction<ChildCard, MilestoneKind, String> discretion;
  private final Select<ChildCard> child = new Select<>();
  private final Select<MilestoneKind> kind = new Select<>();
  private final TextField words = new TextField(text("milestones.form.words"));
  private final DatePicker day = new DatePicker(text("milestones.form.day"));
  private final TimePicker time = new TimePicker(text("milestones.form.time"));
  private final TextArea note = new TextArea(text("milestones.form.note"));
  private final Checkbox safety = new Checkbox(text("milestones.form.safety"));
  private final Note reminder = new Note(Note.Kind.LAMP, "");

  /**
   * @param children at least one
   * @param discretion whom not to tell of it; empty when nobody keeps it sealed
   */
  MilestoneForm(
      List<ChildCard> children,
      Instant now,
      ZoneId zone,
      BiFunction<ChildCard, MilestoneKind, String> discretion) {
    this.zone = zone;
    this.discretion = discretion;
    child.setLabel(text("milestones.form.child"));
    child.setItems(children);
    child.setItemLabelGenerator(ChildCard::name);
    child.setValue(children.getFirst());
    child.setVisible(children.size() > 1);
    kind.setLabel(text("milestones.what"));
    kind.setItems(MilestoneKind.values());
    kind.setItemLabelGenerator(MilestoneWords::kind);
    kind.setPlaceholder(text("milestones.form.choose"));
    words.setMaxLength(MilestoneContent.LONGEST_WORDS);
    note.setMaxLength(MilestoneContent.LONGEST_NOTE);
    note.setPlaceholder(text("milestones.form.note.example"));
    var local = LocalDateTime.ofInstant(now, zone).withSecond(0).withNano(0);
    day.setValue(local.toLocalDate());
    day.setMax(local.toLocalDate());
    time.setValue(local.toLocalTime());
    child.addValueChangeListener(_ -> follow());
    kind.addValueChangeListener(_ -> follow());
    safety.addValueChangeListener(_ -> follow());
    var times = new Div(day, time);
    times.addClassName("span-fields");
    child.setWidthFull();
    kind.setWidthFull();
    words.setWidthFull();
    note.setWidthFull();
    addClassName("stack");
    add(child, kind, words, times, note, safety, reminder);
    follow();
  }

  private void follow() {
    words.setVisible(kind.getValue() == MilestoneKind.OTHER);
    var said =
        safety.getValue()
            ? text("milestones.form.safety.text")
            : kind.getOptionalValue()
                .map(what -> discretion.apply(child.getValue(), what))
                .orElse("");
    reminder.setMessage(said);
    reminder.setVisible(!said.isEmpty());
  }

  /** Empty when it is not said what it was or when, which is then asked for at the fields. */
  Optional<MilestoneContent> content() {
    time.setInvalid(false);
    words.setInvalid(false);
    note.setInvalid(false);
    kind.setErrorMessage(text("milestones.problem.no_kind"));
    kind.setInvalid(kind.isEmpty());
    boolean hasTime = day.getValue() != null && time.getValue() != null;
    if (!hasTime) {
      complain(text("milestones.problem.time"));
    }
    return hasTime && !kind.isEmpty() ? Optional.of(said()) : Optional.empty();
  }

  private MilestoneContent said() {
    return new MilestoneContent(
        child.getValue().id(),
        kind.getValue(),
        words.getValue(),
        day.getValue().atTime(time.getValue()).atZone(zone).toInstant(),
        note.getValue(),
        safety.getValue());
  }

  void show(Set<MilestoneProblem> problems) {
    for (var problem : problems) {
      var sentence = text("milestones.problem." + MilestoneWords.lower(problem));
      switch (problem) {
        case NO_WORDS, LONG_WORDS -> {
          words.setErrorMessage(sentence);
          words.setInvalid(true);
        }
        case LONG_NOTE, SAFETY_WITHOUT_NOTE -> {
          note.setErrorMessage(sentence);
          note.setInvalid(true);
        }
        case AHEAD, TOO_EARLY -> complain(sentence);
      }
    }
  }

  private void complain(String sentence) {
    time.setErrorMessage(sentence);
    time.setInvalid(true);
  }
}
