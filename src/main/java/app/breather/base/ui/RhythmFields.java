package app.breather.base.ui;

import app.breather.base.time.Recurrence;
import app.breather.base.time.Recurrence.Rhythm;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Every how many days, weeks, months or years something repeats, and on which of their days. */
class RhythmFields extends Div {

  private enum Unit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  private static final int MOST_BETWEEN = 12;
  private static final int DAYS_A_WEEK = 7;
  private static final int NAMED_WEEKS = 4;

  private final RecurrenceWords words;
  private final Select<Integer> interval = new Select<>();
  private final Select<Unit> unit = new Select<>();
  private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
  private final Select<Rhythm> inMonth = new Select<>();
  private LocalDate start;

  RhythmFields(RecurrenceWords words, LocalDate start) {
    this.words = words;
    this.start = start;
    addClassNames("stack");
    interval.setLabel(text("repeat.interval"));
    interval.setItems(IntStream.rangeClosed(1, MOST_BETWEEN).boxed().toList());
    interval.setValue(1);
    unit.setLabel(text("repeat.unit"));
    unit.setItems(Unit.values());
    unit.setItemLabelGenerator(one -> text("repeat.unit." + one.name().toLowerCase(Locale.ROOT)));
    unit.setValue(Unit.WEEKS);
    days.setLabel(text("repeat.days"));
    days.setItems(DayOfWeek.values());
    days.addClassName("in-a-row");
    days.setItemLabelGenerator(words::shortName);
    days.setValue(Set.of(start.getDayOfWeek()));
    inMonth.setLabel(text("repeat.inMonth"));
    inMonth.setItemLabelGenerator(one -> words.of(one, 1, this.start));
    offer(inMonthOn(start).getFirst());
    var pair = new Div(interval, unit);
    pair.addClassNames("span-fields", "clock-only");
    add(pair, days, inMonth);
    onChange(this::draw);
    draw();
  }

  final void onChange(Runnable then) {
    interval.addValueChangeListener(_ -> then.run());
    unit.addValueChangeListener(_ -> then.run());
    days.addValueChangeListener(_ -> then.run());
    inMonth.addValueChangeListener(_ -> then.run());
  }

  private void draw() {
    days.setVisible(unit.getValue() == Unit.WEEKS);
    inMonth.setVisible(unit.getValue() == Unit.MONTHS);
  }

  /** What hung on the day before hangs on this one. */
  void startsOn(LocalDate day) {
    var which = inMonthOn(start).indexOf(inMonth.getValue());
    var before = Set.of(start.getDayOfWeek());
    start = day;
    if (days.getValue().equals(before)) {
      days.setValue(Set.of(day.getDayOfWeek()));
    }
    var offered = inMonthOn(day);
    offer(offered.get(Math.clamp(which, 0, offered.size() - 1)));
  }

  private void offer(Rhythm chosen) {
    inMonth.setItems(inMonthOn(start));
    inMonth.setValue(chosen);
  }

  /** By its date first; the last day of a month, and its last weeks, can be called so. */
  static List<Rhythm> inMonthOn(LocalDate day) {
    var found = new ArrayList<Rhythm>();
    found.add(new Recurrence.MonthlyOnDay(day.getDayOfMonth()));
    int week = (day.getDayOfMonth() - 1) / DAYS_A_WEEK + 1;
    if (week <= NAMED_WEEKS) {
      found.add(new Recurrence.MonthlyOnWeekday(week, day.getDayOfWeek()));
    }
    if (day.getDayOfMonth() + DAYS_A_WEEK > day.lengthOfMonth()) {
      found.add(new Recurrence.MonthlyOnWeekday(-1, day.getDayOfWeek()));
    }
    if (day.getDayOfMonth() == day.lengthOfMonth()) {
      found.add(new Recurrence.MonthlyOnDay(-1));
    }
    return found;
  }

  int interval() {
    return interval.getValue();
  }

  Rhythm rhythm() {
    return switch (unit.getValue()) {
      case DAYS -> new Recurrence.Daily();
      case WEEKS ->
          new Recurrence.Weekly(
              days.getValue().isEmpty() ? Set.of(start.getDayOfWeek()) : days.getValue());
      case MONTHS -> inMonth.getOptionalValue().orElseGet(() -> inMonthOn(start).getFirst());
      case YEARS -> new Recurrence.Yearly();
    };
  }

  void show(Recurrence recurrence) {
    switch (recurrence.rhythm()) {
      case Recurrence.Daily() -> unit.setValue(Unit.DAYS);
      case Recurrence.Weekly(var on) -> {
        unit.setValue(Unit.WEEKS);
        days.setValue(on);
      }
      case Recurrence.MonthlyOnDay _, Recurrence.MonthlyOnWeekday _ -> {
        unit.setValue(Unit.MONTHS);
        offer(recurrence.rhythm());
      }
      case Recurrence.Yearly() -> unit.setValue(Unit.YEARS);
    }
    interval.setValue(Math.min(recurrence.interval(), MOST_BETWEEN));
  }

  private static String text(String key) {
    return I18NProvider.translate(key);
  }
}
