package app.breather.notifications.ui;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.ui.HeaderItem;
import app.breather.base.ui.LiveUpdates;
import app.breather.notifications.Inbox;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;

/** Hangs the bell beside the user's corner of whoever is in a family, and lets it ring. */
@SpringComponent
@Order(8)
class BellInTheCorner implements HeaderItem {

  private final Inbox inbox;
  private final LiveUpdates live;
  private final CurrentActor current;

  BellInTheCorner(Inbox inbox, LiveUpdates live, CurrentActor current) {
    this.inbox = inbox;
    this.live = live;
    this.current = current;
  }

  @Override
  public Component create() {
    return current.actor().isPresent() ? bell() : new Div();
  }

  private Bell bell() {
    var bell = new Bell(inbox);
    bell.show();
    live.follow(bell, Inbox.CHANGES, bell::show);
    return bell;
  }
}
