package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** A small month in which a dot says that there is something, and a mark that something is open. */
class MiniMonth extends Div {

  private static final int WEEK = 7;

  private final Function<YearMonth, List<MonthDay>> read;
  private final Function<YearMonth, String> name;
  private final Consumer<LocalDate> goTo;
  private final H3 title = new H3();
  private final Div weekdays = new Div();
  private final Div days = new Div();
  private Optional<YearMonth> month = Optional.empty();
  private List<MonthDay> shown = List.of();
  private Set<LocalDate> inSight = Set.of();

  /**
   * @param read the days of whole weeks
   * @param name of a month, in the viewer's words
   * @param goTo takes the day that was chosen
   */
  MiniMonth(
      Function<YearMonth, List<MonthDay>> read,
      Function<YearMonth, String> name,
      Consumer<LocalDate> goTo) {
    this.read = read;
    this.name = name;
    this.goTo = goTo;
    title.getElement().setAttribute("aria-live", "polite");
    title.addClassName("grow");
    var steps =
        new Div(
            Buttons.icon(Icon.CHEVRON_LEFT, translate("calendar.jump.before"), () -> step(-1)),
            title,
            Buttons.icon(Icon.CHEVRON_RIGHT, translate("calendar.jump.after"), () -> step(1)));
    steps.addClassName("row");
    weekdays.addClassName("mini-days");
    weekdays.getElement().setAttribute("aria-hidden", "true");
    days.addClassName("mini-days");
    days.getElement().setAttribute("role", "list");
    addClassNames("stack", "mini-month");
    add(steps, weekdays, days);
  }

  /**
   * Which month is to be shown: whoever has leafed on stays where they are until something else is
   * in sight.
   *
   * @param inSight days that are seen elsewhere on the page; may be empty
   */
  YearMonth monthFor(YearMonth wanted, Set<LocalDate> inSight) {
    return inSight.equals(this.inSight) ? month.orElse(wanted) : wanted;
  }

  void show(YearMonth wanted) {
    draw(wanted, read.apply(wanted), false);
  }

  /**
   * @param all the days of whole weeks
   * @param inSight days that are seen elsewhere on the page; may be empty
   */
  void show(YearMonth wanted, List<MonthDay> all, Set<LocalDate> inSight) {
    boolean isOther = !inSight.equals(this.inSight);
    this.inSight = Set.copyOf(inSight);
    draw(wanted, all, isOther);
  }

  private void step(int months) {
    month.map(shown -> shown.plusMonths(months)).ifPresent(this::show);
  }

  private void draw(YearMonth wanted, List<MonthDay> all, boolean anyway) {
    month = Optional.of(wanted);
    title.setText(name.apply(wanted));
    if (anyway || !all.equals(shown)) {
      shown = all;
      fill();
    }
  }

  private void fill() {
    weekdays.removeAll();
    shown.stream()
        .limit(WEEK)
        .map(day -> day.date().getDayOfWeek().getDisplayName(TextStyle.NARROW, getLocale()))
        .forEach(letter -> weekdays.add(new Span(letter)));
    days.removeAll();
    shown.forEach(day -> days.add(day(day)));
  }

  private Component day(MonthDay day) {
    var number = String.valueOf(day.date().getDayOfMonth());
    var button = Buttons.plain(number, () -> goTo.accept(day.date()));
    button.setAriaLabel(day.spoken());
    var cell = new Div(button);
    cell.getElement().setAttribute("role", "listitem");
    cell.setClassName("is-today", day.isToday());
    cell.setClassName("outside", !day.isInside());
    cell.setClassName("some", !day.chips().isEmpty());
    cell.setClassName("is-open", day.isOpen());
    cell.setClassName("in-sight", inSight.contains(day.date()));
    return cell;
  }
}
