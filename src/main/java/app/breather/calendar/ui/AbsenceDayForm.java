package app.breather.calendar.ui;

import app.breather.calendar.AbsenceCard;
import app.breather.calendar.AbsenceDays;
import app.breather.calendar.AbsenceResult;
import app.breather.calendar.AbsenceTime.Repeated;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** On which day an absence that repeats is not, or from which day on it is no more. */
class AbsenceDayForm extends Div {

  private enum What {
    NOT_THEN,
    NO_MORE,
    AFTER_ALL
  }

  private final AbsenceCard card;
  private final RadioButtonGroup<What> what = new RadioButtonGroup<>();
  private final DatePicker day = new DatePicker(getTranslation("absences.days.day"));

  AbsenceDayForm(AbsenceCard card, Repeated time, String words, LocalDate today) {
    this.card = card;
    what.setLabel(getTranslation("absences.days.what"));
    what.setItems(choices(time));
    what.setItemLabelGenerator(
        one -> getTranslation("absences.days." + one.name().toLowerCase(Locale.ROOT)));
    what.setValue(What.NOT_THEN);
    day.setValue(time.next(today).orElse(today));
    addClassName("stack");
    add(new Paragraph(words), what, day);
  }

  private static List<What> choices(Repeated time) {
    return Arrays.stream(What.values())
        .filter(one -> one != What.AFTER_ALL || !time.leftOut().isEmpty())
        .toList();
  }

  /** Whether it was done; else a field says why not. */
  boolean save(AbsenceDays days) {
    return Fields.require(day, day.getOptionalValue()) && accept(change(days));
  }

  private AbsenceResult change(AbsenceDays days) {
    return switch (what.getValue()) {
      case NOT_THEN -> days.leaveOut(card.id(), card.version(), day.getValue());
      case NO_MORE -> days.endFrom(card.id(), card.version(), day.getValue());
      case AFTER_ALL -> days.bringBack(card.id(), card.version(), day.getValue());
    };
  }

  private boolean accept(AbsenceResult result) {
    return switch (result) {
      case AbsenceResult.Recorded _, AbsenceResult.Ended _ -> true;
      case AbsenceResult.NotThatDay _ ->
          refuse(
              switch (what.getValue()) {
                case NOT_THEN -> "absences.days.refused.not_then";
                case NO_MORE -> "absences.days.refused.no_more";
                case AFTER_ALL -> "absences.days.refused.after_all";
              });
      case AbsenceResult.ChangedMeanwhile _ -> refuse("absences.days.changedMeanwhile");
      case AbsenceResult.Never _, AbsenceResult.TooFar _, AbsenceResult.Unknown _ ->
          refuse("absences.unknown");
    };
  }

  private boolean refuse(String key) {
    Fields.refuse(day, getTranslation(key));
    return false;
  }
}
