package app.breather.notifications.ui;

import app.breather.notifications.MessageId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** One thing that happened; the whole row leads to its page. */
class MessageRow extends ListItem {

  /** What there is to see of a message. */
  record Line(MessageId id, String text, String when, String route, boolean read) {}

  MessageRow(Line line, Runnable opened) {
    addClassName("entry");
    addClickListener(_ -> opened.run());
    var link = new Anchor(line.route(), line.text());
    link.addClassName("stretched");
    var what = new Paragraph(link);
    var when = new Paragraph(line.when());
    when.addClassNames("soft", "small");
    var words = new Div(what, when);
    words.addClassName("grow");
    add(words);
    if (!line.read()) {
      what.addClassName("what");
      var mark = new Span(I18NProvider.translate("notifications.unread"));
      mark.addClassName("unread");
      add(mark);
    }
  }
}
