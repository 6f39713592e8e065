package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.Note;
import app.breather.bedtime.RotaContent;
import app.breather.bedtime.RotaProblem;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pattern, its first evening and the hours of bedtime. */
class RotaForm extends Div {

  private final RadioButtonGroup<PatternKind> kind = new RadioButtonGroup<>();
  private final CheckboxGroup<ChildCard> children =
      new CheckboxGroup<>(text("bedtime.rota.children"));
  private final NightsField nights;
  private final DatePicker first = new DatePicker(text("bedtime.rota.first"));
  private final TimePicker from = new TimePicker(text("bedtime.rota.from"));
  private final TimePicker until = new TimePicker(text("bedtime.rota.until"));
  private final Note problem = new Note(Note.Kind.WARNING, "");

  /**
   * @param some who may have this rota of their own; none for the rota of all
   */
  RotaForm(List<MemberCard> parents, List<ChildCard> some, LocalDate today) {
    boolean alone = parents.size() < 2;
    children.setItems(some);
    children.setItemLabelGenerator(ChildCard::name);
    children.setVisible(!some.isEmpty());
    children.setErrorMessage(text("bedtime.rota.children.choose"));
    nights = new NightsField(parents);
    addClassName("stack");
    kind.setLabel(text("bedtime.rota.pattern"));
    kind.setItems(PatternKind.offeredTo(parents.size()));
    kind.setItemLabelGenerator(PatternKind::label);
    kind.addValueChangeListener(event -> nights.offer(event.getValue()));
    kind.setValue(PatternKind.offeredTo(parents.size()).getFirst());
    first.setValue(today);
    first.setMin(today);
    from.setStep(Duration.ofMinutes(15));
    until.setStep(Duration.ofMinutes(15));
    from.setValue(LocalTime.of(19, 0));
    until.setValue(LocalTime.of(20, 0));
    var hours = new Div(from, until);
    hours.addClassName("nights-field");
    problem.setVisible(false);
    kind.setVisible(!alone);
    nights.setVisible(!alone);
    add(children, kind, nights, first, hours, problem);
  }

  void show(RotaContent content) {
    if (kind.isVisible()) {
      kind.setValue(PatternKind.of(content.pattern()));
      nights.show(content.pattern());
    }
    children.setValue(
        children
            .getListDataView()
            .getItems()
            .filter(child -> content.children().contains(child.id()))
            .collect(Collectors.toSet()));
    from.setValue(content.from());
    until.setValue(content.until());
  }

  /** Empty when a field says what is missing. */
  Optional<RotaContent> content() {
    problem.setVisible(false);
    if (first.getValue() == null || from.getValue() == null || until.getValue() == null) {
      complain(text("bedtime.rota.missing"));
      return Optional.empty();
    }
    var chosen = children.getValue().stream().map(ChildCard::id).collect(Collectors.toSet());
    children.setInvalid(children.isVisible() && chosen.isEmpty());
    if (children.isInvalid()) {
      return Optional.empty();
    }
    return Optional.of(
        new RotaContent(
            first.getValue(),
            from.getValue(),
            until.getValue(),
            kind.getValue().pattern(nights.people()),
            chosen));
  }

  void refuse(Set<RotaProblem> problems) {
    complain(
        String.join(
            " ",
            problems.stream()
                .sorted()
                .map(one -> text("bedtime.problem." + one.name().toLowerCase(Locale.ROOT)))
                .toList()));
  }

  void changedMeanwhile(RotaContent content) {
    show(content);
    complain(text("bedtime.rota.changedMeanwhile"));
  }

  private void complain(String sentence) {
    problem.setMessage(sentence);
    problem.setVisible(true);
  }
}
