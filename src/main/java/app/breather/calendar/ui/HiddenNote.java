package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Names;
import app.breather.calendar.ui.CalendarFilter.Sort;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** Says how many entries the filter leaves out, so that nobody wonders where they are. */
class HiddenNote extends Div {

  private final Span words = new Span();

  HiddenNote(Runnable showAll) {
    addClassNames("row", "hidden-note");
    words.getElement().setAttribute("role", "status");
    add(words, Buttons.plain(translate("calendar.filter.all"), showAll));
    setVisible(false);
  }

  void show(CalendarFilter filter, Map<Sort, Integer> hidden) {
    setVisible(filter.hides());
    words.setText(
        hidden.isEmpty()
            ? translate("calendar.filter.none")
            : translate("calendar.filter.hidden", inWords(hidden)));
  }

  private String inWords(Map<Sort, Integer> hidden) {
    return Names.all(
        hidden.entrySet().stream()
            .map(one -> translate("calendar.filter.count." + one.getKey().word(), one.getValue()))
            .toList(),
        getLocale());
  }
}
