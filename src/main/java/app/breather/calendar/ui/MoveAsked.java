package app.breather.calendar.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Somebody wants to move an entry without dragging it. */
@DomEvent("entry-move")
public class MoveAsked extends ComponentEvent<CalendarGrid> {

  private final String id;

  public MoveAsked(
      CalendarGrid source, boolean fromClient, @EventData("event.detail.id") String id) {
    super(source, fromClient);
    this.id = id;
  }

  public String id() {
    return id;
  }
}
