package app.breather.calendar.ui;

import app.breather.base.time.Period;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Somebody chose when something is to be entered. */
@DomEvent("span-chosen")
public class SpanChosen extends ComponentEvent<CalendarGrid> {

  private final String from;
  private final String until;

  public SpanChosen(
      CalendarGrid source,
      boolean fromClient,
      @EventData("event.detail.from") String from,
      @EventData("event.detail.until") String until) {
    super(source, fromClient);
    this.from = from;
    this.until = until;
  }

  /** Empty for what is no span, which a browser of ours does not send. */
  public Optional<Period> period() {
    try {
      var zone = getSource().zone();
      return Period.between(instant(from, zone), instant(until, zone));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** An instant, or the start of a day. */
  private static Instant instant(String text, ZoneId zone) {
    return text.contains("T")
        ? Instant.parse(text)
        : LocalDate.parse(text).atStartOfDay(zone).toInstant();
  }
}
