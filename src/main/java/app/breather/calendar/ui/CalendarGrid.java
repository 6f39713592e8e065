package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.calendar.moves.Movable;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

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
  private List<GridEntry> shown = List.of();

  public CalendarGrid(ZoneId zone) {
    this.zone = zone;
    getElement().setProperty("zone", zone.getId());
    setSpan(Span.WEEK);
  }

  /** Changed entries move in place; the scroll position stays. */
  public void setEntries(List<GridEntry> entries) {
    shown = entries;
    getElement().setPropertyJson("entries", new GridJson(zone).of(entries));
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

  /** Whether a span can be chosen, by pointer, touch or key, to enter something there. */
  public void setChoosable(boolean choosable) {
    getElement().setProperty("choosable", choosable);
  }

  /**
   * @param hours what the hours that one can scroll through are called
   * @param evenings what the row of bedtimes is called
   */
  public void setLabels(String hours, String evenings) {
    getElement()
        .setPropertyJson(
            "labels",
            JsonNodeFactory.instance.objectNode().put("hours", hours).put("evenings", evenings));
  }

  /** What was chosen is marked until this is called. */
  public void clearChoice() {
    getElement().callJsFunction("clearChoice");
  }

  /** Where an entry was dropped it does not stay. */
  public void putBack() {
    getElement().callJsFunction("putBack");
  }

  /** The focus goes to it, wherever it is by then. */
  void focus(Movable what) {
    getElement().callJsFunction("focusEntry", GridJson.name(what));
  }

  List<GridEntry> shown() {
    return shown;
  }

  /** Empty for what is not shown any more. */
  Optional<GridEntry> entry(String id) {
    return shown.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  public Registration addDragListener(ComponentEventListener<EntryDragged> listener) {
    return addListener(EntryDragged.class, listener);
  }

  public Registration addMoveListener(ComponentEventListener<MoveAsked> listener) {
    return addListener(MoveAsked.class, listener);
  }

  public Registration addSpanListener(ComponentEventListener<SpanChosen> listener) {
    return addListener(SpanChosen.class, listener);
  }

  public Registration addDayListener(ComponentEventListener<DayChosen> listener) {
    return addListener(DayChosen.class, listener);
  }

  public Registration addOpenListener(ComponentEventListener<EntryOpened> listener) {
    return addListener(EntryOpened.class, listener);
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

  /** Somebody chose when something is to be entered. */
  @DomEvent("span-chosen")
  public static class SpanChosen extends ComponentEvent<CalendarGrid> {

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
        var start = getSource().instant(from);
        var end = getSource().instant(until);
        return start.isBefore(end) ? Optional.of(new Period(start, end)) : Optional.empty();
      } catch (DateTimeException malformed) {
        return Optional.empty();
      }
    }
  }

  /** An instant, or the start of a day. */
  private Instant instant(String text) {
    return text.contains("T")
        ? Instant.parse(text)
        : LocalDate.parse(text).atStartOfDay(zone).toInstant();
  }

  /** Somebody wants to enter something by key. */
  @DomEvent("day-chosen")
  public static class DayChosen extends ComponentEvent<CalendarGrid> {

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
}
