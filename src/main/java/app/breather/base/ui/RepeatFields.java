package app.breather.base.ui;

import app.breather.base.time.Recurrence;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether and how something repeats whose first day is chosen elsewhere. Whatever is chosen makes
 * sense, and is said in a sentence.
 */
public class RepeatFields extends Div {

  private enum Often {
    NEVER,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    OTHERWISE
  }

  private enum End {
    NEVER,
    UNTIL,
    TIMES
  }

  private static final int MOST_TIMES = 60;
  private static final int USUAL_TIMES = 10;
  private static final int USUAL_MONTHS = 3;

  private final RecurrenceWords words;
  private final Select<Often> often = new Select<>();
  private final RhythmFields rhythm;
  private final Select<End> end = new Select<>();
  private final DatePicker last = new DatePicker(text("repeat.last"));
  private final Select<Integer> times = new Select<>();
  private final Div ending = new Div(end, last, times);
  private final Paragraph sentence = new Paragraph();
  private LocalDate start;

  /**
   * @param start the day of the first one
   */
  public RepeatFields(Times clocks, LocalDate start) {
    words = new RecurrenceWords(clocks);
    rhythm = new RhythmFields(words, start);
    this.start = start;
    often.setLabel(text("repeat"));
    often.setItems(Often.values());
    often.setItemLabelGenerator(one -> text("repeat.often." + one.name().toLowerCase(Locale.ROOT)));
    often.setValue(Often.NEVER);
    end.setLabel(text("repeat.end"));
    end.setItems(End.values());
    end.setItemLabelGenerator(one -> text("repeat.end." + one.name().toLowerCase(Locale.ROOT)));
    end.setValue(End.NEVER);
    times.setLabel(text("repeat.count"));
    times.setItems(IntStream.rangeClosed(1, MOST_TIMES).boxed().toList());
    times.setValue(USUAL_TIMES);
    last.setValue(start.plusMonths(USUAL_MONTHS));
    last.setMin(start);
    ending.addClassNames("span-fields", "clock-only");
    sentence.addClassNames("soft", "small");
    addClassNames("stack", "repeat-fields");
    add(often, rhythm, ending, sentence);
    onChange(this::draw);
    draw();
  }

  public final void onChange(Runnable then) {
    often.addValueChangeListener(_ -> then.run());
    rhythm.onChange(then);
    end.addValueChangeListener(_ -> then.run());
    last.addValueChangeListener(_ -> then.run());
    times.addValueChangeListener(_ -> then.run());
  }

  /** What repeats already cannot be made not to. */
  public void mustRepeat() {
    often.setItems(Arrays.stream(Often.values()).filter(one -> one != Often.NEVER).toList());
    often.setValue(Often.WEEKLY);
  }

  /** What hung on the first day before hangs on this one. */
  public void startsOn(LocalDate day) {
    start = day;
    rhythm.startsOn(day);
    last.setMin(day);
    if (last.getOptionalValue().filter(day::isAfter).isPresent()) {
      last.setValue(day.plusMonths(USUAL_MONTHS));
    }
    draw();
  }

  /** It does not repeat. */
  public void showOnce() {
    often.setValue(Often.NEVER);
  }

  public void show(Recurrence recurrence) {
    rhythm.show(recurrence);
    often.setValue(Often.OTHERWISE);
    for (var simple : List.of(Often.WEEKLY, Often.FORTNIGHTLY, Often.MONTHLY)) {
      if (rule(simple).equals(recurrence.ending(new Recurrence.Never()))) {
        often.setValue(simple);
      }
    }
    switch (recurrence.ending()) {
      case Recurrence.Never() -> end.setValue(End.NEVER);
      case Recurrence.Until(var day) -> {
        end.setValue(End.UNTIL);
        last.setValue(day);
      }
      case Recurrence.Times(var count) -> {
        end.setValue(End.TIMES);
        times.setValue(Math.min(count, MOST_TIMES));
      }
    }
  }

  /** Empty when it does not repeat. */
  public Optional<Recurrence> recurrence() {
    return often
        .getOptionalValue()
        .filter(one -> one != Often.NEVER)
        .map(one -> rule(one).ending(ending()));
  }

  private Recurrence rule(Often chosen) {
    var never = new Recurrence.Never();
    var thatDay = new Recurrence.Weekly(Set.of(start.getDayOfWeek()));
    return switch (chosen) {
      case NEVER, WEEKLY -> new Recurrence(thatDay, 1, never);
      case FORTNIGHTLY -> new Recurrence(thatDay, 2, never);
      case MONTHLY -> new Recurrence(new Recurrence.MonthlyOnDay(start.getDayOfMonth()), 1, never);
      case OTHERWISE -> new Recurrence(rhythm.rhythm(), rhythm.interval(), never);
    };
  }

  private Recurrence.Ending ending() {
    return switch (end.getValue()) {
      case NEVER -> new Recurrence.Never();
      case UNTIL ->
          last.getOptionalValue()
              .<Recurrence.Ending>map(Recurrence.Until::new)
              .orElseGet(Recurrence.Never::new);
      case TIMES -> new Recurrence.Times(times.getValue());
    };
  }

  private void draw() {
    var rule = recurrence();
    rhythm.setVisible(often.getValue() == Often.OTHERWISE);
    ending.setVisible(rule.isPresent());
    last.setVisible(end.getValue() == End.UNTIL);
    times.setVisible(end.getValue() == End.TIMES);
    sentence.setText(rule.map(it -> text("repeat.is", words.of(it, start))).orElse(""));
    sentence.setVisible(rule.isPresent());
  }

  private static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
