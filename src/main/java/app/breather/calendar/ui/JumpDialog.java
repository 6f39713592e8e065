package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A small month in which a dot says that there is something, and a mark that something is open. */
class JumpDialog extends Dialog {

  private static final int WEEK = 7;

  private final Function<YearMonth, List<MonthDay>> read;
  private final Function<YearMonth, String> name;
  private final Consumer<LocalDate> goTo;
  private final H3 title = new H3();
  private final Div weekdays = new Div();
  private final Div days = new Div();
  private YearMonth month;

  /**
   * @param read the days of whole weeks
   * @param name of a month, in the viewer's words
   * @param goTo takes the day that was chosen
   */
  JumpDialog(
      YearMonth month,
      Function<YearMonth, List<MonthDay>> read,
      Function<YearMonth, String> name,
      Consumer<LocalDate> goTo) {
    this.month = month;
    this.read = read;
    this.name = name;
    this.goTo = goTo;
    setHeaderTitle(translate("calendar.jump"));
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
    var other = new DatePicker(translate("calendar.jump.day"));
    other.addValueChangeListener(event -> event.getSource().getOptionalValue().ifPresent(this::go));
    var content = new Div(steps, weekdays, days, other);
    content.addClassNames("stack", "mini-month");
    add(content);
    getFooter().add(Buttons.plain(translate("base.close"), this::close));
    show();
  }

  private void step(int months) {
    month = month.plusMonths(months);
    show();
  }

  private void go(LocalDate day) {
    close();
    goTo.accept(day);
  }

  private void show() {
    title.setText(name.apply(month));
    var shown = read.apply(month);
    weekdays.removeAll();
    shown.stream()
        .limit(WEEK)
        .map(day -> day.date().getDayOfWeek().getDisplayName(TextStyle.NARROW, getLocale()))
        .forEach(letter -> weekdays.add(new Span(letter)));
    days.removeAll();
    shown.forEach(day -> days.add(day(day)));
  }

  private Component day(MonthDay day) {
    var button = Buttons.plain(String.valueOf(day.date().getDayOfMonth()), () -> go(day.date()));
    button.setAriaLabel(day.spoken());
    var cell = new Div(button);
    cell.getElement().setAttribute("role", "listitem");
    cell.setClassName("is-today", day.isToday());
    cell.setClassName("outside", !day.isInside());
    cell.setClassName("some", !day.chips().isEmpty());
    cell.setClassName("is-open", day.isOpen());
    return cell;
  }
}
