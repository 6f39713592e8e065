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

/** What one may be told of, and whether it goes by mail. */
class ChoiceRow extends ListItem {

  private ChoiceRow(String what, String explained, Component end) {
    addClassNames("entry", "choice");
    var title = new Paragraph(what);
    title.addClassName("what");
    var text = new Paragraph(explained);
    text.addClassNames("soft", "small");
    var words = new Div(title, text);
    words.addClassName("grow");
    var side = new Div(end);
    side.addClassName("end");
    add(words, side);
  }

  static ChoiceRow open(String what, String explained, boolean wanted, Consumer<Boolean> choose) {
    var box = new Checkbox(translate("notifications.byMail"), wanted);
    box.setAriaLabel(translate("notifications.byMail.of", what));
    box.addValueChangeListener(change -> choose.accept(change.getValue()));
    return new ChoiceRow(what, explained, box);
  }

  /** What nobody can switch off. */
  static ChoiceRow settled(String what, String explained) {
    var always = new Span(Icon.LOCK.create(), new Span(translate("notifications.always")));
    always.addClassNames("always", "soft", "small");
    return new ChoiceRow(what, explained, always);
  }
}
