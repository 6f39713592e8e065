package app.breather.calendar.ui;

import app.breather.calendar.AbsenceCard;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceResult;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.AbsenceTime.Repeated;
import app.breather.calendar.WeeklyHours;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who is away, what for, and when: each week, by another rule, or once. */
class AbsenceForm extends Div {

  private enum Shape {
    WEEKLY,
    REPEATED,
    ONCE
  }

  private final Select<MemberCard> member = new Select<>();
  private final Select<AbsenceKind> kind = new Select<>();
  private final RadioButtonGroup<Shape> shape = new RadioButtonGroup<>();
  private final WeeklyFields weeklyFields;
  private final RepeatedFields repeatedFields;
  private final OnceFields onceFields;
  private Set<LocalDate> leftOut = Set.of();

  AbsenceForm(List<MemberCard> members, MemberCard me, AbsenceWords words, LocalDate today) {
    weeklyFields = new WeeklyFields(words, today);
    repeatedFields = new RepeatedFields(words, today);
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
    shape.setLabel(getTranslation("absences.repeat"));
    shape.setItems(Shape.values());
    shape.setItemLabelGenerator(
        one -> getTranslation("absences." + one.name().toLowerCase(Locale.ROOT)));
    shape.addValueChangeListener(event -> showShape(event.getValue()));
    shape.setValue(Shape.WEEKLY);
    add(member, kind, shape, weeklyFields, repeatedFields, onceFields);
  }

  void show(AbsenceCard card) {
    member.setVisible(false);
    kind.setValue(card.kind());
    switch (card.time()) {
      case AbsenceTime.Once(var period) -> {
        onceFields.show(period);
        shape.setValue(Shape.ONCE);
      }
      case Repeated(var time, var days) -> {
        leftOut = days;
        var weekly = WeeklyHours.of(time);
        weekly.ifPresent(weeklyFields::show);
        repeatedFields.show(time);
        shape.setValue(weekly.isPresent() ? Shape.WEEKLY : Shape.REPEATED);
      }
    }
  }

  MemberCard member() {
    return member.getValue();
  }

  AbsenceKind kind() {
    return kind.getValue();
  }

  /** Days left out stay so, where they are days still; empty when a field says what is wrong. */
  Optional<AbsenceTime> time() {
    return switch (shape.getValue()) {
      case WEEKLY -> weeklyFields.read().map(this::but);
      case REPEATED -> repeatedFields.read().map(this::but);
      case ONCE -> onceFields.read();
    };
  }

  private Repeated but(Repeated time) {
    return time.without(leftOut);
  }

  /** Whether it was stored; else a field says why not. */
  boolean accept(AbsenceResult result) {
    switch (result) {
      case AbsenceResult.Recorded _ -> {
        return true;
      }
      case AbsenceResult.Never _ -> refuseTime(getTranslation("absences.never"));
      case AbsenceResult.TooFar _ -> refuseTime(getTranslation("absences.tooFar"));
      case AbsenceResult.ChangedMeanwhile(var card) -> {
        show(card);
        refuseTime(getTranslation("absences.changedMeanwhile"));
      }
      case AbsenceResult.Ended _, AbsenceResult.NotThatDay _, AbsenceResult.Unknown _ ->
          refuseTime(getTranslation("absences.unknown"));
    }
    return false;
  }

  private void refuseTime(String why) {
    switch (shape.getValue()) {
      case WEEKLY -> weeklyFields.refuseLast(why);
      case REPEATED -> repeatedFields.refuse(why);
      case ONCE -> onceFields.refuse(why);
    }
  }

  private void showShape(Shape shown) {
    weeklyFields.setVisible(shown == Shape.WEEKLY);
    repeatedFields.setVisible(shown == Shape.REPEATED);
    onceFields.setVisible(shown == Shape.ONCE);
  }
}
