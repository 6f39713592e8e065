package app.breather.calendar.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Somebody chose an entry. */
@DomEvent("entry-open")
public class EntryOpened extends ComponentEvent<CalendarGrid> {

  private final String id;
  private final String route;

  public EntryOpened(
      CalendarGrid source,
      boolean fromClient,
      @EventData("event.detail.id") String id,
      @EventData("event.detail.route") String route) {
    super(source, fromClient);
    this.id = id;
    this.route = route;
  }

  public String id() {
    return id;
  }

  public String route() {
    return route;
  }
}
