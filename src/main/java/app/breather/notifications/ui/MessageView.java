package app.breather.notifications.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Uuids;
import app.breather.notifications.Inbox;
import app.breather.notifications.MessageId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a push leads: on to the page that its message is about, and it is read with that. */
@Route("messages/:message")
@PermitAll
@Needs(Access.MEMBER)
class MessageView extends Div implements BeforeEnterObserver {

  private final Inbox inbox;

  MessageView(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var page =
        event
            .getRouteParameters()
            .get("message")
            .flatMap(Uuids::parse)
            .flatMap(id -> inbox.open(new MessageId(id)))
            .orElse("messages");
    event.forwardTo(page);
  }
}
