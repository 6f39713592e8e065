package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.Times;
import app.breather.calendar.NewEntry;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A small menu of what can be entered for a span; each leads to its page. */
class NewMenu extends Dialog {

  private final Optional<Period> span;
  private final Times times;
  private final Consumer<String> goTo;

  NewMenu(
      Optional<Period> span,
      boolean over,
      List<NewEntry> entries,
      Times times,
      Consumer<String> goTo) {
    this.span = span;
    this.times = times;
    this.goTo = goTo;
    addClassName("new-menu");
    setHeaderTitle(
        span.map(time -> times.range(time.from(), time.until()))
            .orElseGet(() -> getTranslation("calendar.new.title")));
    getHeader().add(Buttons.icon(Icon.X, getTranslation("base.close"), this::close));
    var offers = new Div();
    offers.addClassName("stack");
    if (entries.isEmpty()) {
      offers.add(new Note(Note.Kind.WARNING, getTranslation("calendar.new.none")));
    } else if (over) {
      offers.add(new Note(Note.Kind.WARNING, getTranslation("calendar.new.over")));
    }
    entries.forEach(entry -> offers.add(offer(entry)));
    add(offers);
  }

  private Button offer(NewEntry entry) {
    var title = getTranslation(entry.titleKey());
    return Icon.named(entry.icon())
        .map(icon -> Buttons.soft(title, icon, () -> begin(entry)))
        .orElseGet(() -> Buttons.soft(title, () -> begin(entry)));
  }

  private void begin(NewEntry entry) {
    close();
    goTo.accept(entry.route(span, times.zone()));
  }
}
