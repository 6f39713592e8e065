package app.breather.calendar.ui;

import app.breather.calendar.AbsenceCard;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceResult;
import app.breather.calendar.AbsenceTime;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is away, what for, and when: weekly or once. */
class AbsenceForm extends Div {

  private final Select<MemberCard> member = new Select<>();
  private final Select<AbsenceKind> kind = new Select<>();
  private final RadioButtonGroup<Boolean> weekly = new RadioButtonGroup<>();
  private final WeeklyFields weeklyFields;
  private final OnceFields onceFields;

  AbsenceForm(List<MemberCard> members, MemberCard me, AbsenceWords words, LocalDate today) {
    weeklyFields = new WeeklyFields(words, today);
    onceFields = new OnceFields(words.zone());
    addClassName("stack");
    member.setLabel(getTranslation("absences.member"));
    member.setItems(members);
    member.setItemLabelGenerator(MemberCard::name);
    member.setValue(me);
    member.setVisible(members.size() > 1);
    kind.setLabel(getTranslation("absences.kind"));
    kind.setItems(AbsenceKind.values());
    kind.setItemLabelGenerator(words::kind);
    kind.setValue(AbsenceKind.WORK);
    kind.setHelperText(getTranslation("absences.privacy"));
    weekly.setLabel(getTranslation("absences.repeat"));
    weekly.setItems(true, false);
    weekly.setItemLabelGenerator(
        repeats -> getTranslation(repeats ? "absences.weekly" : "absences.once"));
    weekly.addValueChangeListener(event -> showShape(event.getValue()));
    weekly.setValue(true);
    add(member, kind, weekly, weeklyFields, onceFields);
  }

  void show(AbsenceCard card) {
    member.setVisible(false);
    kind.setValue(card.kind());
    weekly.setValue(card.time() instanceof AbsenceTime.Weekly);
    switch (card.time()) {
      case AbsenceTime.Weekly(var hours) -> weeklyFields.show(hours);
      case AbsenceTime.Once(var period) -> onceFields.show(period);
    }
  }

  MemberCard member() {
    return member.getValue();
  }

  AbsenceKind kind() {
    return kind.getValue();
  }

  /** Empty when a field says what is wrong. */
  Optional<AbsenceTime> time() {
    return weekly.getValue() ? weeklyFields.read() : onceFields.read();
  }

  /** Whether it was stored; else a field says why not. */
  boolean accept(AbsenceResult result) {
    switch (result) {
      case AbsenceResult.Recorded _ -> {
        return true;
      }
      case AbsenceResult.NoWeekday _ ->
          weeklyFields.refuseDays(getTranslation("absences.noWeekday"));
      case AbsenceResult.LastBeforeFirst _ ->
          weeklyFields.refuseLast(getTranslation("absences.lastBeforeFirst"));
      case AbsenceResult.TooFar _ -> refuseTime(getTranslation("absences.tooFar"));
      case AbsenceResult.ChangedMeanwhile(var card) -> {
        show(card);
        refuseTime(getTranslation("absences.changedMeanwhile"));
      }
      case AbsenceResult.Unknown _ -> refuseTime(getTranslation("absences.unknown"));
    }
    return false;
  }

  private void refuseTime(String why) {
    if (weekly.getValue()) {
      weeklyFields.refuseLast(why);
    } else {
      onceFields.refuse(why);
    }
  }

  private void showShape(boolean repeats) {
    weeklyFields.setVisible(repeats);
    onceFields.setVisible(!repeats);
  }
}
