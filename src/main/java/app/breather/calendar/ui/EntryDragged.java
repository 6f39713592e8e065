package app.breather.calendar.ui;

import app.breather.base.time.Period;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.DateTimeException;
import java.util.Optional;

/** Somebody dragged an entry, or one of its ends, to another time. */
@DomEvent("entry-dragged")
public class EntryDragged extends ComponentEvent<CalendarGrid> {

  private final String id;
  private final String edge;
  private final String to;

  /**
   * @param edge what was dragged: {@code all}, {@code from} or {@code until}
   * @param to where that is now, as an instant or a day
   */
  public EntryDragged(
      CalendarGrid source,
      boolean fromClient,
      @EventData("event.detail.id") String id,
      @EventData("event.detail.edge") String edge,
      @EventData("event.detail.to") String to) {
    super(source, fromClient);
    this.id = id;
    this.edge = edge;
    this.to = to;
  }

  public String id() {
    return id;
  }

  /** When all of it would be; empty for what is no time, or would end before it begins. */
  Optional<Period> whole(Drag drag) {
    try {
      return switch (edge) {
        case "all" -> drag.all(to);
        case "from" -> drag.from(to);
        case "until" -> drag.until(to);
        default -> Optional.empty();
      };
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
