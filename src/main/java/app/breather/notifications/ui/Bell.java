package app.breather.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Icon;
import app.breather.notifications.Inbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Leads to the messages, and says how many are unread; nothing for none. */
class Bell extends Anchor {

  private static final int MOST = 99;

  private final Inbox inbox;
  private final Span count = new Span();

  Bell(Inbox inbox) {
    super("messages");
    this.inbox = inbox;
    addClassNames("nav", "bell");
    var word = new Span(translate("notifications.title"));
    word.addClassName("word");
    count.addClassName("count");
    add(Icon.BELL.create(), word, count);
  }

  void show() {
    int unread = inbox.unread();
    count.setText(unread > MOST ? translate("notifications.many", MOST) : String.valueOf(unread));
    count.setVisible(unread > 0);
    setAriaLabel(translate("notifications.bell", unread));
  }
}
