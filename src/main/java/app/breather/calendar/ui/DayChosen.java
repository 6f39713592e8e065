package app.breather.calendar.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody wants to enter something by key. */
@DomEvent("day-chosen")
public class DayChosen extends ComponentEvent<CalendarGrid> {

  private final String day;

  public DayChosen(
      CalendarGrid source, boolean fromClient, @EventData("event.detail.day") String day) {
    super(source, fromClient);
    this.day = day;
  }

  /** Of what had the focus; empty where that was nothing in particular. */
  public Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
