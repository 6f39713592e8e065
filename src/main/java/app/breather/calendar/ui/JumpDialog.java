package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A small month, and a field for a day that is far. */
class JumpDialog extends Dialog {

  private final Consumer<LocalDate> goTo;

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
    this.goTo = goTo;
    setHeaderTitle(translate("calendar.jump"));
    var small = new MiniMonth(read, name, this::go);
    small.show(month);
    var other = new DatePicker(translate("calendar.jump.day"));
    other.addValueChangeListener(event -> event.getSource().getOptionalValue().ifPresent(this::go));
    var content = new Div(small, other);
    content.addClassName("stack");
    add(content);
    getFooter().add(Buttons.plain(translate("base.close"), this::close));
  }

  private void go(LocalDate day) {
    close();
    goTo.accept(day);
  }
}
