package app.breather.handover.milk.ui;

import static app.breather.handover.milk.ui.MilkWords.text;

import app.breather.handover.milk.FeedRhythm;
import app.breather.handover.milk.MilkPlanCard;
import app.breather.handover.milk.MilkPlanContent;
import app.breather.handover.milk.MilkProblem;
import app.breather.handover.milk.MilkResult;
import app.breather.handover.milk.MilkUnit;
import app.breather.handover.milk.MilkWay;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What and when a child drinks; complaints stand at the field. */
class PlanForm extends Div {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final int HALF_HOUR = 30;
  private static final List<Integer> MARGINS = List.of(0, 25, 50, 75, 100);

  private final RadioButtonGroup<MilkWay> way = new RadioButtonGroup<>(text("milk.form.way"));
  private final Div more = new Div();
  private final RadioButtonGroup<MilkUnit> unit = new RadioButtonGroup<>(text("milk.form.unit"));
  private final NumberField usual = new NumberField(text("milk.form.usual"));
  private final TextField times = new TextField(text("milk.form.times"));
  private final Select<Duration> interval = new Select<>();
  private final Select<Integer> margin = new Select<>();
  private int version;

  PlanForm(MilkPlanCard plan, MilkWords words) {
    way.setItems(MilkWay.values());
    way.setItemLabelGenerator(MilkWords::of);
    way.addThemeName("vertical");
    way.addValueChangeListener(_ -> more.setVisible(way.getValue() != MilkWay.NEITHER));
    unit.setItems(MilkUnit.values());
    unit.setItemLabelGenerator(MilkWords::of);
    unit.addValueChangeListener(change -> usualIn(change.getOldValue(), change.getValue()));
    plan.average()
        .ifPresent(ml -> usual.setHelperText(text("milk.form.average", words.amount(ml))));
    times.setHelperText(text("milk.form.times.help"));
    times.setWidthFull();
    interval.setLabel(text("milk.form.interval"));
    interval.setItems(
        IntStream.rangeClosed(2, 12)
            .mapToObj(n -> Duration.ofMinutes((long) n * HALF_HOUR))
            .toList());
    interval.setItemLabelGenerator(words.times()::duration);
    margin.setLabel(text("milk.form.margin"));
    margin.setHelperText(text("milk.form.margin.help"));
    margin.setItems(MARGINS);
    margin.setItemLabelGenerator(percent -> text("milk.form.percent", percent));
    more.addClassName("stack");
    more.add(usual, unit, times, interval, margin);
    addClassName("stack");
    add(way, more);
    show(plan);
  }

  void show(MilkPlanCard plan) {
    version = plan.version();
    var content = plan.content();
    way.setValue(content.way());
    unit.setValue(content.unit());
    usual.setSuffixComponent(new Div(MilkWords.of(content.unit())));
    content.usual().ifPresentOrElse(ml -> usual.setValue(content.unit().said(ml)), usual::clear);
    times.setValue(
        content.rhythm().times().stream().map(CLOCK::format).collect(Collectors.joining(", ")));
    interval.setValue(content.rhythm().interval());
    margin.setValue(content.margin());
  }

  private void usualIn(@Nullable MilkUnit before, MilkUnit now) {
    usual.setSuffixComponent(new Div(MilkWords.of(now)));
    usual.setStep(now.step());
    if (before != null && !usual.isEmpty()) {
      usual.setValue(now.said(before.millilitres(usual.getValue())));
    }
  }

  int version() {
    return version;
  }

  /** Empty when a field says what is wrong. */
  Optional<MilkPlanContent> content() {
    complain(Set.of());
    try {
      var ml = usual.getOptionalValue().map(unit.getValue()::millilitres);
      var rhythm = new FeedRhythm(clocks(), interval.getValue());
      return Optional.of(
          new MilkPlanContent(way.getValue(), rhythm, ml, margin.getValue(), unit.getValue()));
    } catch (DateTimeException unreadable) {
      complain(Set.of(MilkProblem.TIMES));
      return Optional.empty();
    }
  }

  private List<LocalTime> clocks() {
    return Arrays.stream(times.getValue().split("[,;\\s]+"))
        .filter(part -> !part.isEmpty())
        .map(part -> LocalTime.parse(part.contains(":") ? part : part + ":00", CLOCK))
        .toList();
  }

  /** Whether it was kept; else a field says why not. */
  boolean accept(MilkResult result) {
    return switch (result) {
      case MilkResult.Kept _, MilkResult.Gone _ -> true;
      case MilkResult.Invalid(var problems) -> {
        complain(problems);
        yield false;
      }
      case MilkResult.ChangedMeanwhile _ -> {
        refuse(usual, text("milk.form.changed"));
        yield false;
      }
    };
  }

  private void complain(Set<MilkProblem> problems) {
    times.setInvalid(false);
    usual.setInvalid(false);
    for (var problem : problems) {
      refuse(problem == MilkProblem.TIMES ? times : usual, MilkWords.of(problem));
    }
  }

  private static void refuse(HasValidation field, String why) {
    field.setErrorMessage(why);
    field.setInvalid(true);
  }
}
