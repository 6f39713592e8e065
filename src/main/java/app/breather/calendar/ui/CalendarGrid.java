package app.breather.calendar.ui;

import app.breather.base.ui.PersonLook;
import app.breather.base.ui.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Days side by side with their hours, drawn in the family's zone whatever the browser's is. */
@Tag("breather-calendar")
@JsModule("./calendar/breather-calendar.ts")
@NpmPackage(value = "fullcalendar", version = "7.1.0")
@NpmPackage(value = "temporal-polyfill", version = "1.0.8")
public class CalendarGrid extends Component implements HasSize, HasStyle {

  public enum Span {
    WEEK("week"),
    THREE_DAYS("threeDays"),
    DAY("day");

    private final String view;

    Span(String view) {
      this.view = view;
    }
  }

  private final ZoneId zone;

  public CalendarGrid(ZoneId zone) {
    this.zone = zone;
    getElement().setProperty("zone", zone.getId());
    setSpan(Span.WEEK);
  }

  /** Changed entries move in place; the scroll position stays. */
  public void setEntries(List<GridEntry> entries) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    entries.forEach(entry -> json.add(json(entry)));
    getElement().setPropertyJson("entries", json);
  }

  /** Any day of the week to show, or the first of fewer days. */
  public void setWeek(LocalDate day) {
    getElement().setProperty("date", day.toString());
  }

  public void setLanguage(Locale locale) {
    getElement().setProperty("locale", locale.toLanguageTag());
  }

  public final void setSpan(Span span) {
    getElement().setProperty("view", span.view);
  }

  /** Where the line of the present stands; without it the browser's clock decides. */
  public void setNow(Instant now) {
    getElement().setProperty("now", now.toString());
  }

  public Registration addOpenListener(ComponentEventListener<EntryOpened> listener) {
    return addListener(EntryOpened.class, listener);
  }

  private ObjectNode json(GridEntry entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", entry.id());
    json.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
    json.put("allDay", entry.standsAbove());
    json.put("start", entry.standsAbove() ? firstDay(entry) : entry.period().from().toString());
    json.put("end", entry.standsAbove() ? dayAfter(entry) : entry.period().until().toString());
    json.put("title", entry.title());
    json.put("detail", entry.detail());
    ArrayNode people = json.putArray("people");
    entry.people().forEach(person -> people.add(json(person)));
    json.put("part", entry.part().name().toLowerCase(Locale.ROOT));
    json.put("spoken", entry.spoken());
    json.put("state", entry.state().map(State::className).orElse(""));
    json.put("icon", entry.state().map(state -> state.icon().symbol()).orElse(""));
    json.put("stateWord", entry.stateWord());
    json.put("route", entry.route());
    return json;
  }

  private String firstDay(GridEntry entry) {
    return LocalDate.ofInstant(entry.period().from(), zone).toString();
  }

  private String dayAfter(GridEntry entry) {
    return LocalDate.ofInstant(entry.period().until().minusNanos(1), zone).plusDays(1).toString();
  }

  private static ObjectNode json(PersonLook person) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", person.name())
        .put("initials", person.initials())
        .put("colour", person.colour());
  }

  /** Somebody chose an entry. */
  @DomEvent("entry-open")
  public static class EntryOpened extends ComponentEvent<CalendarGrid> {

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
}
