package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.time.Period;
import app.breather.handover.sheet.DayContent;
import app.breather.handover.sheet.DayProblem;
import app.breather.handover.sheet.PhoneNumber;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds for one time of care only; complaints stand at the field. */
class DayForm extends Div {

  private final ZoneId zone;
  private final TextField whereabouts = new TextField(translate("handover.day.whereabouts"));
  private final DateTimePicker back = new DateTimePicker(translate("handover.day.back"));
  private final TextArea note = new TextArea(translate("handover.today"));
  private final NumberFields numbers = new NumberFields();

  DayForm(Period care, ZoneId zone) {
    this.zone = zone;
    addClassName("stack");
    whereabouts.setMaxLength(DayContent.WHEREABOUTS_LENGTH);
    whereabouts.setWidthFull();
    whereabouts.setPlaceholder(translate("handover.day.whereabouts.example"));
    back.setStep(Duration.ofMinutes(15));
    back.setDatePlaceholder(translate("handover.day.back.day"));
    back.setMin(LocalDateTime.ofInstant(care.from(), zone));
    note.setMaxLength(DayContent.NOTE_LENGTH);
    note.setWidthFull();
    note.setHelperText(translate("handover.today.help"));
    add(whereabouts, back, numbers, note);
  }

  void show(DayContent content, List<PhoneNumber> usual) {
    whereabouts.setValue(content.whereabouts());
    content.backAt().ifPresent(at -> back.setValue(LocalDateTime.ofInstant(at, zone)));
    note.setValue(content.note());
    numbers.show(content.numbers().isEmpty() ? usual : content.numbers());
  }

  DayContent content() {
    whereabouts.setInvalid(false);
    back.setInvalid(false);
    note.setInvalid(false);
    numbers.clearComplaints();
    return new DayContent(
        whereabouts.getValue(),
        Optional.ofNullable(back.getValue()).map(at -> at.atZone(zone).toInstant()),
        note.getValue(),
        numbers.numbers());
  }

  void complain(Set<DayProblem> problems) {
    for (var problem : problems) {
      switch (problem) {
        case WHEREABOUTS_TOO_LONG -> tooLong(whereabouts, DayContent.WHEREABOUTS_LENGTH);
        case NOTE_TOO_LONG -> tooLong(note, DayContent.NOTE_LENGTH);
        case BACK_AT_ANOTHER_TIME -> complain(back, translate("handover.day.back.wrong"));
        case TOO_MANY_NUMBERS, NO_NUMBER, NAME_TOO_LONG -> numbers.complain();
      }
    }
  }

  private static void tooLong(HasValidationProperties field, int most) {
    complain(field, translate("handover.tooLong", most));
  }

  private static void complain(HasValidationProperties field, String why) {
    field.setErrorMessage(why);
    field.setInvalid(true);
  }
}
