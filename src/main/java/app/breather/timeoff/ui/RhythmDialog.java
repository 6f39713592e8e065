package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Toast;
import app.breather.timeoff.DateNightHabits;
import app.breather.timeoff.EveningRhythm;
import app.breather.timeoff.EveningsOut;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks how often parents would like to go out, and on which days. */
@Component
class RhythmDialog {

  private static final int NONE = 0;
  private static final int FIRST_IDEA = 2;

  private final DateNightHabits habits;

  RhythmDialog(DateNightHabits habits) {
    this.habits = habits;
  }

  void open(EveningsOut out, EveningWords words) {
    var weeks = new Select<Integer>();
    weeks.setLabel(text("timeoff.evening.howOften"));
    weeks.setItems(1, 2, 3, 4, 6, 8, 12, NONE);
    weeks.setItemLabelGenerator(
        number -> number == NONE ? text("timeoff.evening.asItComes") : EveningWords.every(number));
    weeks.setValue(out.rhythm().map(EveningRhythm::weeks).orElse(FIRST_IDEA));
    weeks.setWidthFull();
    var days = new CheckboxGroup<DayOfWeek>(text("timeoff.evening.days"));
    days.setItems(DayOfWeek.values());
    days.setItemLabelGenerator(words::name);
    days.setValue(out.rhythm().map(EveningRhythm::days).orElse(Set.of()));
    weeks.addValueChangeListener(change -> days.setVisible(change.getValue() != NONE));
    var how = new Paragraph(text("timeoff.evening.howOften.help"));
    how.addClassName("soft");
    var form = new Div(how, weeks, days);
    form.addClassName("stack");
    Dialogs.form(
            text("timeoff.evening.out"),
            form,
            text("base.save"),
            () -> save(weeks.getValue(), days.getValue()))
        .open();
  }

  private boolean save(int weeks, Set<DayOfWeek> days) {
    if (weeks == NONE) {
      habits.wishForNone();
    } else {
      habits.wish(new EveningRhythm(weeks, days));
    }
    Toast.show(text("timeoff.evening.saved"));
    return true;
  }
}
