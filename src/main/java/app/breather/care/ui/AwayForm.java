package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.calendar.AbsenceKind;
import app.breather.care.AwayContent;
import app.breather.care.AwayDay;
import app.breather.care.AwayProblem;
import app.breather.care.CareAnswers;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From when to when somebody is away; says beneath what they have promised then. */
class AwayForm extends Div {

  /** What somebody has promised from a day to a day, inclusive. */
  interface Promised {
    List<AwayDay> by(MemberId caregiver, LocalDate first, LocalDate last);
  }

  private final CareWords words;
  private final Promised promised;
  private final Select<MemberCard> who = new Select<>();
  private final DatePicker first = new DatePicker(CareWords.text("care.regular.drop.first"));
  private final DatePicker last = new DatePicker(CareWords.text("care.regular.drop.last"));
  private final Select<AbsenceKind> reason = new Select<>();
  private final TextArea word = new TextArea(CareWords.text("care.away.word"));
  private final Div days = new Div();

  AwayForm(CareWords words, List<MemberCard> caregivers, LocalDate today, Promised promised) {
    this.words = words;
    this.promised = promised;
    who.setLabel(CareWords.text("care.away.who"));
    who.setItems(caregivers);
    who.setItemLabelGenerator(MemberCard::name);
    who.setWidthFull();
    who.setVisible(caregivers.size() > 1);
    if (caregivers.size() == 1) {
      who.setValue(caregivers.getFirst());
    }
    for (var day : List.of(first, last)) {
      day.setMin(today);
      day.setValue(today);
      day.setRequiredIndicatorVisible(true);
      day.setWidthFull();
    }
    reason.setLabel(CareWords.text("care.away.reason"));
    reason.setItems(AbsenceKind.SICK, AbsenceKind.HOLIDAY);
    reason.setEmptySelectionAllowed(true);
    reason.setEmptySelectionCaption(CareWords.text("care.away.reason.none"));
    reason.setItemLabelGenerator(
        kind -> kind == null ? "" : CareWords.text("care.away.reason." + CareWords.lower(kind)));
    reason.setPlaceholder(CareWords.text("care.away.reason.none"));
    reason.setHelperText(CareWords.text("care.away.reason.help"));
    reason.setWidthFull();
    word.setMaxLength(CareAnswers.WORD_LENGTH);
    word.setWidthFull();
    days.addClassName("stack");
    addClassName("stack");
    add(who, first, last, days, reason, word);
    who.addValueChangeListener(_ -> look());
    last.addValueChangeListener(_ -> look());
    first.addValueChangeListener(
        change -> {
          if (last.isEmpty() || first.getValue() != null && isBefore(change.getOldValue())) {
            last.setValue(first.getValue());
          }
          look();
        });
    look();
  }

  /** Of one day it stays one day. */
  private boolean isBefore(@org.jspecify.annotations.Nullable LocalDate before) {
    return last.getValue().isBefore(first.getValue()) || last.getValue().equals(before);
  }

  final void choose(MemberCard caregiver) {
    who.setValue(caregiver);
  }

  private void look() {
    days.removeAll();
    first.setInvalid(false);
    last.setInvalid(false);
    if (who.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return;
    }
    var found = promised.by(who.getValue().id(), first.getValue(), last.getValue());
    var said = new Paragraph(said(found.size()));
    said.addClassName("soft");
    days.add(said);
    if (!found.isEmpty()) {
      days.add(new Facts(found.stream().map(this::fact).toList()));
    }
  }

  private static String said(int days) {
    return switch (days) {
      case 0 -> CareWords.text("care.away.nothing");
      case 1 -> CareWords.text("care.away.opens.one");
      default -> CareWords.text("care.away.opens", days);
    };
  }

  private Fact fact(AwayDay day) {
    var when = words.range(day.period());
    return new Fact(Icon.CALENDAR, day.purpose().isEmpty() ? when : when + " · " + day.purpose());
  }

  /** Empty when nobody is chosen, which the field says. */
  Optional<MemberId> who() {
    who.setErrorMessage(CareWords.text("care.away.who.missing"));
    who.setInvalid(who.isEmpty());
    return who.getOptionalValue().map(MemberCard::id);
  }

  /** Empty when a field says what is missing. */
  Optional<AwayContent> content() {
    for (var day : List.of(first, last)) {
      day.setErrorMessage(CareWords.text("care.regular.day.missing"));
      day.setInvalid(day.isEmpty());
    }
    return first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AwayContent(
                first.getValue(),
                last.getValue(),
                reason.getOptionalValue(),
                Optional.of(word.getValue())));
  }

  void show(Set<AwayProblem> problems) {
    problems.stream()
        .findFirst()
        .ifPresent(
            problem -> complain(CareWords.text("care.away.problem." + CareWords.lower(problem))));
  }

  void complain(String sentence) {
    last.setErrorMessage(sentence);
    last.setInvalid(true);
  }
}
