package app.breather.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** What one may be told of, and by which ways. */
class ChoiceRow extends ListItem {

  private ChoiceRow(String what, String explained, Component... ways) {
    addClassNames("entry", "choice");
    var title = new Paragraph(what);
    title.addClassName("what");
    var text = new Paragraph(explained);
    text.addClassNames("soft", "small");
    var words = new Div(title, text);
    words.addClassName("grow");
    var side = new Div(ways);
    side.addClassNames("end", "ways");
    add(words, side);
  }

  /**
   * @param ways each a tick, or a word where there is no choice
   */
  static ChoiceRow of(String what, String explained, Component... ways) {
    return new ChoiceRow(what, explained, ways);
  }

  static Checkbox byMail(String what, boolean wanted, Consumer<Boolean> choose) {
    return way("notifications.byMail", what, wanted, choose);
  }

  static Checkbox byPush(String what, boolean wanted, Consumer<Boolean> choose) {
    return way("notifications.byPush", what, wanted, choose);
  }

  private static Checkbox way(String key, String what, boolean wanted, Consumer<Boolean> choose) {
    var box = new Checkbox(translate(key), wanted);
    box.setAriaLabel(translate(key + ".of", what));
    box.addValueChangeListener(change -> choose.accept(change.getValue()));
    return box;
  }

  /** What nobody can switch off. */
  static Span settled(String key) {
    var always = new Span(Icon.LOCK.create(), new Span(translate(key)));
    always.addClassNames("always", "soft", "small");
    return always;
  }
}
