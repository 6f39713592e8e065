package app.breather.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.family.Families;
import app.breather.family.ui.People;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import app.breather.notifications.MessageId;
import app.breather.notifications.MessageWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.context.MessageSource;

/** What happened, the newest first. */
@Route("messages")
@PermitAll
@Needs(Access.MEMBER)
class MessagesView extends Div implements HasDynamicTitle {

  private final Inbox inbox;
  private final People people;
  private final Times times;
  private final MessageSource source;
  private final InPlaceList<MessageRow.Line, MessageId> rows =
      new InPlaceList<>(MessageRow.Line::id, this::row);
  private final Card card = new Card();
  private final Button readAll =
      Buttons.soft(translate("notifications.readAll"), Icon.CHECK, this::readAll);
  private final EmptyState empty =
      new EmptyState(
          Icon.BELL, translate("notifications.empty.title"), translate("notifications.empty.text"));

  MessagesView(
      Inbox inbox, People people, Families families, MessageSource source, LiveUpdates live) {
    this.inbox = inbox;
    this.people = people;
    this.source = source;
    times = new Times(families.current().zone(), getLocale());
    rows.setClassName("rows messages");
    rows.getElement().setAttribute("role", "list");
    card.addClassName("flush");
    card.add(rows);
    addClassName("stack");
    add(new PageHeader("", translate("notifications.title"), readAll, choices()), card, empty);
    show();
    live.follow(this, Inbox.CHANGES, this::show);
  }

  private void show() {
    var messages = inbox.latest(Inbox.MOST);
    var words = new MessageWords(source, times, people.named(times.locale()));
    rows.show(messages.stream().map(message -> line(message, words)).toList());
    card.setVisible(!messages.isEmpty());
    empty.setVisible(messages.isEmpty());
    readAll.setVisible(!messages.stream().allMatch(InboxLine::read));
  }

  private static MessageRow.Line line(InboxLine message, MessageWords words) {
    return new MessageRow.Line(
        message.id(), words.of(message), words.moment(message), message.route(), message.read());
  }

  private MessageRow row(MessageRow.Line line) {
    return new MessageRow(line, () -> inbox.read(line.id()));
  }

  private static Anchor choices() {
    var link = new Anchor(NotificationsView.ROUTE, Icon.SETTINGS.create());
    link.add(new Span(translate("notifications.choices")));
    link.addClassNames("btn", "plain");
    return link;
  }

  private void readAll() {
    inbox.readAll();
    show();
  }

  @Override
  public String getPageTitle() {
    return translate("notifications.title");
  }
}
